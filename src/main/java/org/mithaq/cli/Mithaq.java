package org.mithaq.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/// The program's entry: one class a command.
@Command(
        name = "mithaq",
        description = "Turns diplomatic news into a graph of facts.",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        sortOptions = false)
public final class Mithaq implements Callable<Integer> {

    @Mixin private ServeOptions serve = new ServeOptions();

    public static void main(String[] args) {
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        System.exit(execute(System.in, out, err, args));
    }

    /// Runs the program with its three streams; whatever it prints is UTF-8. Commands that need no
    /// graph start alone: describing the others would take longer than reading an article.
    static int execute(InputStream in, OutputStream out, OutputStream err, String... args) {
        var first = args.length == 0 ? "" : args[0];
        var alone =
                switch (first) {
                    case "extract" -> new Extract(in, out);
                    case "evaluate" -> new Evaluate();
                    case "health" -> new Health();
                    default -> null;
                };
        if (alone != null) {
            var command = new CommandLine(alone).setCommandName("mithaq " + first);
            return withStreams(command, out, err).execute(Arrays.copyOfRange(args, 1, args.length));
        }
        var all =
                new CommandLine(new Mithaq())
                        .addSubcommand(new Serve())
                        .addSubcommand(new Extract(in, out))
                        .addSubcommand(new Ingest(in))
                        .addSubcommand(new ExportCommand())
                        .addSubcommand(new Evaluate())
                        .addSubcommand(new ReprocessCommand())
                        .addSubcommand(new AuditCommand())
                        .addSubcommand(new Health())
                        .addSubcommand(new SamplesCommand());
        return withStreams(all, out, err).execute(args);
    }

    private static CommandLine withStreams(
            CommandLine command, OutputStream out, OutputStream err) {
        return command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, failing, _) -> failed(e, failing));
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
