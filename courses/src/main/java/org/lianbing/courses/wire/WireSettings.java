package org.lianbing.courses.wire;

import java.util.List;
import org.lianbing.courses.wording.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Language and parameters of REST calls. */
@Configuration(proxyBeanMethods = false)
class WireSettings implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Wording.CHINESE, Wording.ENGLISH));
        resolver.setDefaultLocale(Wording.CHINESE);
        return resolver;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RangeReader());
    }
}
