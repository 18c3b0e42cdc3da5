package org.mithaq.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.Audit;
import org.mithaq.graph.GraphConnection;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What those who run the service ask.
@RestController
@RequestMapping("/api/v1/admin")
@Tag(name = "Administration")
class AdminController {
    private static final int USUAL_EXAMPLES = 3;
    private static final int MAX_EXAMPLES = 100;

    private final Audit audit;

    AdminController(GraphConnection graph) {
        this.audit = graph.audit();
    }

    /// Query parameters of the audit.
    ///
    /// @param examples how many violations of each rule are named, from 1 to 100
    record Query(@Nullable String examples) {}

    /// Whether the graph is whole.
    ///
    /// @param isClean whether every rule holds
    /// @param rules one finding a rule, also where nothing was found
    record IntegrityJson(boolean isClean, List<Audit.Finding> rules) {

        static IntegrityJson of(List<Audit.Finding> findings) {
            return new IntegrityJson(
                    findings.stream().allMatch(Audit.Finding::holds), List.copyOf(findings));
        }
    }

    @GetMapping("/integrity")
    @Operation(
            summary = "The integrity audit: every rule, how often it is violated, and where",
            description =
                    "Reads the whole graph. While articles are being written, it may name what is"
                            + " just being changed.")
    IntegrityJson integrity(@ParameterObject Query query) {
        var parameters = new Parameters();
        var examples = parameters.number("examples", query.examples, USUAL_EXAMPLES, MAX_EXAMPLES);
        parameters.requireGood();
        return IntegrityJson.of(audit.run(examples));
    }
}
