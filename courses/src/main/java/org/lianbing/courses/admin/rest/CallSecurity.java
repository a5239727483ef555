package org.lianbing.courses.admin.rest;

import org.lianbing.courses.admin.LocalKey;
import org.lianbing.courses.admin.OwnAccount;
import org.lianbing.courses.admin.SignIns;
import org.lianbing.courses.wire.Forbidden;
import org.lianbing.courses.wire.ProblemWriter;
import org.lianbing.courses.wire.Unauthenticated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** Who may call: HTTP Basic or a bearer token on each call, no cookies, so no forged cross-site requests either. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class CallSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain calls(
            HttpSecurity http, SignIns signIns, OwnAccount accounts, LocalKey localKey, ProblemWriter problems)
            throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAt(new CallSignIn(signIns, accounts, localKey, problems), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(calls -> calls.requestMatchers("/actuator/health/**", "/actuator/info")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMIN")
                        .requestMatchers(HttpMethod.POST, "/api/v1/session")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, why) -> {
                            response.setHeader("WWW-Authenticate", "Basic realm=\"Lianbing\", charset=\"UTF-8\"");
                            problems.write(new Unauthenticated("sign_in_required"), request, response);
                        })
                        .accessDeniedHandler((request, response, why) ->
                                problems.write(new Forbidden("role_required"), request, response)))
                .build();
    }

    /** The description of the interface is open to all. */
    @Bean
    @Order(2)
    SecurityFilterChain openDescription(HttpSecurity http) throws Exception {
        return http.securityMatcher("/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui", "/swagger-ui/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                .build();
    }
}
