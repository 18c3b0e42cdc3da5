package org.mithaq.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/// The service: REST, its description and its health, with the embedded Neo4j where no other is
/// named.
@SpringBootApplication
@EnableConfigurationProperties(ServiceSettings.class)
public class MithaqService {

    /// Starts the service and returns once it answers.
    ///
    /// @param settings as on Spring's command line, such as `--server.port=9000`
    /// @throws CannotServeException in one line where the cause is known
    public static ConfigurableApplicationContext start(String... settings) {
        var application = new SpringApplication(MithaqService.class);
        application.addInitializers(new BeforeStart());
        return application.run(settings);
    }
}
