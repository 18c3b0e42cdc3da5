package org.mithaq.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/// The service: REST, its description and its health, with the embedded Neo4j where no other is
/// named. Bean validation, which comes with Neo4j, is left out: what is sent is checked by the
/// rules that hold for files too, and its start takes half a second.
@SpringBootApplication(exclude = ValidationAutoConfiguration.class)
@EnableConfigurationProperties(ServiceSettings.class)
public class MithaqService {

    /// Starts the service and returns once it answers.
    ///
    /// @param settings as on Spring's command line, such as `--server.port=9000`
    /// @throws CannotServeException in one line where the cause is known
    public static ConfigurableApplicationContext start(String... settings) {
        // Spring would prepare what we leave out, on the core that Neo4j needs
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        var application = new SpringApplication(MithaqService.class);
        application.addInitializers(new BeforeStart());
        return application.run(settings);
    }
}
