package org.mithaq.cli;

import org.mithaq.source.ArticleFiles;

/// What commands that read articles say of their inputs.
final class ArticleInputs {
    static final String DESCRIPTION =
            "Files or folders of articles ("
                    + ArticleFiles.ENDINGS
                    + "); - is JSON lines on"
                    + " standard input, and so is nothing.";

    private ArticleInputs() {}
}
