package org.mithaq.cli;

import java.util.concurrent.Callable;
import org.mithaq.ingest.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The sample articles that `serve` loads into an empty graph.
@Command(
        name = "samples",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        description = "Withdraws the sample articles from the graph.")
final class SamplesCommand implements Callable<Integer> {

    @Option(
            names = "--remove",
            required = true,
            description =
                    "Withdraw every article of the outlet \"" + Samples.OUTLET + "\" for good.")
    private boolean isToRemove;

    @Mixin private DataOption data = new DataOption();
    @Mixin private ServerOptions server = new ServerOptions();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (isToRemove) {
            try (var access = GraphAccess.open(server, data.folder())) {
                var removed = Samples.remove(access.graph());
                spec.commandLine().getOut().println(removed + " sample articles were withdrawn");
            }
        }
        return ExitStatus.DONE;
    }
}
