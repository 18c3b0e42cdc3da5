package org.mithaq.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/// The program's entry: one class a command.
@Command(
        name = "mithaq",
        description = "Turns diplomatic news into a graph of facts.",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false)
public final class Mithaq implements Callable<Integer> {

    @Mixin private ServeOptions serve = new ServeOptions();

    public static void main(String[] args) {
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        System.exit(commandLine(System.in, out, err).execute(args));
    }

    /// The program with its three streams; whatever it prints is UTF-8.
    static CommandLine commandLine(InputStream in, OutputStream out, OutputStream err) {
        return new CommandLine(new Mithaq())
                .addSubcommand(new Serve())
                .addSubcommand(new Extract(in, out))
                .addSubcommand(new Ingest(in))
                .addSubcommand(new SamplesCommand())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, _) -> failed(e, command));
    }

    private static int failed(Exception e, CommandLine command) {
        if (e instanceof CommandProblem) {
            command.getErr().println(e.getMessage());
        } else {
            e.printStackTrace(command.getErr());
        }
        return ExitStatus.STOPPED;
    }

    @Override
    public Integer call() throws InterruptedException {
        return Serve.run(serve);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var built = Mithaq.class.getPackage().getImplementationVersion();
            return new String[] {"mithaq " + (built == null ? "(not built as a jar)" : built)};
        }
    }
}
