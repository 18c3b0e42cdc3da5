package org.mithaq.cli;

import java.util.concurrent.Callable;
import org.mithaq.web.CannotServeException;
import org.mithaq.web.MithaqService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Runs the service until it is ended.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        description = {
            "Runs the service with its embedded Neo4j, or beside a Neo4j server (--uri).",
            "This is what runs where no command is named."
        })
final class Serve implements Callable<Integer> {

    @Mixin private ServeOptions options = new ServeOptions();

    @Override
    public Integer call() throws InterruptedException {
        return run(options);
    }

    static int run(ServeOptions options) throws InterruptedException {
        try {
            MithaqService.start(options.asSpringSettings().toArray(String[]::new));
        } catch (CannotServeException e) {
            throw new CommandProblem(String.valueOf(e.getMessage()));
        }
        Thread.currentThread().join();
        return ExitStatus.DONE;
    }
}
