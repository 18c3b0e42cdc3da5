package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.mithaq.graph.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The integrity audit of the graph.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        description = {
            "Checks that the graph is whole: every claim has its words and its fact, every fact is"
                    + " what its claims say, no interval ends before it begins, …"
        },
        footer = {
            "",
            "Exit status: 0 every rule holds; 3 some do not, each is named; 1 the work had to stop;"
                    + " 2 wrong use."
        })
final class AuditCommand implements Callable<Integer> {

    @Mixin private DataOption data = new DataOption();
    @Mixin private ServerOptions server = new ServerOptions();
    @Spec private CommandSpec spec = CommandSpec.create();

    private int examples = 3;

    @Option(
            names = "--examples",
            paramLabel = "N",
            description = "Violations named of each rule (default: 3).")
    void setExamples(int examples) {
        if (examples < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--examples must be at least 0, found " + examples);
        }
        this.examples = examples;
    }

    @Override
    public Integer call() {
        try (var access = GraphAccess.open(server, data.folder())) {
            var findings = access.graph().audit().run(examples);
            print(findings, spec.commandLine().getOut());
            return findings.stream().allMatch(Audit.Finding::holds)
                    ? ExitStatus.DONE
                    : ExitStatus.WANTING;
        }
    }

    private static void print(List<Audit.Finding> findings, PrintWriter out) {
        var width = findings.stream().mapToInt(finding -> finding.rule().length()).max().orElse(0);
        for (var finding : findings) {
            out.printf(
                    "%-" + width + "s  %,9d  %s%n",
                    finding.rule(),
                    finding.violations(),
                    finding.statement());
            for (var example : finding.examples()) {
                out.printf(
                        "%" + width + "s  %9s    %s: %s%n", "", "", example.id(), example.found());
            }
        }
        var broken = findings.stream().filter(finding -> !finding.holds()).count();
        out.println(
                broken == 0
                        ? "All " + findings.size() + " rules hold"
                        : broken + " of " + findings.size() + " rules do not hold");
    }
}
