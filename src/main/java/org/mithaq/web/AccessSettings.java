package org.mithaq.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Where an API key is set, every request needs it, on this machine too.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(Exposure.API_KEY)
class AccessSettings {
    private static final String SCHEME = "apiKey";

    @Bean
    FilterRegistrationBean<ApiKeyFilter> apiKey(ServiceSettings settings) {
        var key = settings.apiKey();
        var registration = new FilterRegistrationBean<>(new ApiKeyFilter(key == null ? "" : key));
        registration.setEnabled(key != null);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    OpenApiCustomizer keyInDescription() {
        return description -> {
            if (description.getComponents() == null) {
                description.setComponents(new Components());
            }
            description
                    .getComponents()
                    .addSecuritySchemes(
                            SCHEME,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.APIKEY)
                                    .in(SecurityScheme.In.HEADER)
                                    .name(ApiKeyFilter.HEADER));
            description.addSecurityItem(new SecurityRequirement().addList(SCHEME));
        };
    }
}
