package org.lianbing.courses.wire;

import jakarta.servlet.DispatcherType;
import java.time.LocalDate;
import java.util.List;
import org.apache.catalina.Host;
import org.lianbing.courses.wording.Wording;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.module.SimpleModule;

/** Language, parameters and repetition of REST calls. */
@Configuration(proxyBeanMethods = false)
class WireSettings implements WebMvcConfigurer {

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Wording.CHINESE, Wording.ENGLISH));
        resolver.setDefaultLocale(Wording.CHINESE);
        return resolver;
    }

    /** Stands behind the sign-in, because a key belongs to a person. */
    @Bean
    static FilterRegistrationBean<Idempotency> idempotency(KeptAnswers answers, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new Idempotency(answers, problems));
        registration.addUrlPatterns("/api/v1/*");
        registration.setOrder(0);
        return registration;
    }

    @Bean
    static SimpleModule writtenDays() {
        return new SimpleModule("written-days").addDeserializer(LocalDate.class, new WrittenDays());
    }

    /** Stands before the sign-in, which reads the store. */
    @Bean
    static FilterRegistrationBean<LastResort> lastResort(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new LastResort(problems));
        registration.addUrlPatterns("/api/*", "/error");
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Stands behind the sign-in too, and before the body is read for anything else. */
    @Bean
    static FilterRegistrationBean<BodyLimit> bodyLimit(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(problems));
        registration.addUrlPatterns("/api/v1/*");
        registration.setOrder(-1);
        return registration;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadRequests(ProblemWriter problems) {
        return server -> server.addContextCustomizers(
                context -> new UnreadRequests(problems).takeOver((Host) context.getParent()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RangeReader());
    }
}
