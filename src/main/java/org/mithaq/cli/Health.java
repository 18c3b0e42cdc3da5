package org.mithaq.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Asks a running service how it is: for images that have a Java runtime and no curl.
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        description = "Asks the service on this machine whether it and its graph are well.",
        footer = {"", "Exit status: 0 it is; 1 it is not, or does not answer; 2 wrong use."})
final class Health implements Callable<Integer> {
    private static final int TIMEOUT_MILLIS = 5_000;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "HTTP port of the service (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var status = status(URI.create("http://127.0.0.1:" + port + "/actuator/health"));
        if (status == HttpURLConnection.HTTP_OK) {
            spec.commandLine().getOut().println("UP");
            return ExitStatus.DONE;
        }
        throw new CommandProblem("The service on port " + port + " answers " + status);
    }

    private int status(URI health) {
        try {
            var connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            return connection.getResponseCode();
        } catch (IOException e) {
            throw new CommandProblem("The service on port " + port + " does not answer: " + e);
        }
    }
}
