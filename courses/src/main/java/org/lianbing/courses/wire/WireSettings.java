package org.lianbing.courses.wire;

import java.util.List;
import org.lianbing.courses.wording.Wording;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

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

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RangeReader());
    }
}
