package org.mithaq.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// How requests are received and the API is described.
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {
    private static final String API = "/api/v1";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns(API + "/**");
    }

    /// Asked for anew each time, and mostly answered by "not modified".
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Pages.ASSETS + "**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.noCache());
    }

    @Bean
    FilterRegistrationBean<PageHeaders> pageHeaders() {
        return new FilterRegistrationBean<>(new PageHeaders(Pages.read()));
    }

    /// None: see [MithaqService].
    @Override
    public Validator getValidator() {
        return Validator.forInstanceOf(Void.class, (_, _) -> {});
    }

    @Bean
    FilterRegistrationBean<EtagFilter> etags() {
        var filter = new FilterRegistrationBean<>(new EtagFilter());
        filter.addUrlPatterns(API + "/*");
        return filter;
    }

    /// Ids of articles are often URLs: a slash in one arrives as %2F.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slashesInIds() {
        return factory ->
                factory.addConnectorCustomizers(connector ->
                        connector.setEncodedSolidusHandling(
                                EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return factory -> factory.addContextCustomizers(WebSettings::reportProblems);
    }

    private static void reportProblems(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ProblemValve.class.getName());
        }
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Mithaq")
                                .version("v1")
                                .description(
                                        "Diplomatic relations as a graph of facts; each can be"
                                                + " followed to the words that state it. Refusals"
                                                + " are RFC 9457 problem details.")
                                .license(
                                        new License().name("Apache-2.0").identifier("Apache-2.0")));
    }
}
