package org.mithaq.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program's entry: one command a job.
@Command(
        name = "mithaq",
        mixinStandardHelpOptions = true,
        description = "Diplomatic news as a graph of facts.")
public final class Mithaq implements Runnable {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Mithaq()).execute(args));
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.err);
    }
}
