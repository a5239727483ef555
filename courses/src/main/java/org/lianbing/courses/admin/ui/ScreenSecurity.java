package org.lianbing.courses.admin.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.lianbing.courses.admin.Passwords;
import org.lianbing.courses.admin.SignIns;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Who may see screens: whoever signed in on the sign-in page; each view says for which roles it is. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain screens(HttpSecurity http, AuthenticationManager judge, ScreenSignIns signIns)
            throws Exception {
        return http.authenticationManager(judge)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/look/**", "/lumo/**", "/webjars/**")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class).addLogoutHandler(signIns::signedOut))
                .formLogin(form -> form.failureHandler(
                        (request, response, why) -> response.sendRedirect(request.getContextPath() + after(why))))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    /** Asks {@link SignIns}; the outcomes become Spring's exceptions. */
    @Bean
    AuthenticationManager judge(SignIns signIns) {
        return attempt -> {
            try {
                var outcome =
                        signIns.judge(attempt.getName(), String.valueOf(attempt.getCredentials()), address(attempt));
                return switch (outcome) {
                    case SignIns.Outcome.Welcome welcome -> signedIn(welcome.account(), attempt);
                    case SignIns.Outcome.Wrong wrong -> throw new BadCredentialsException("wrong");
                    case SignIns.Outcome.Locked locked ->
                        throw new LockedException(locked.until().toString());
                };
            } catch (Passwords.TooBusy flooded) {
                throw new AuthenticationServiceException("too busy");
            }
        };
    }

    private static Authentication signedIn(Account account, Authentication attempt) {
        var authorities = AuthorityUtils.createAuthorityList(
                account.roles().stream().map(role -> "ROLE_" + role.name()).toList());
        var result = UsernamePasswordAuthenticationToken.authenticated(SignedIn.of(account), null, authorities);
        result.setDetails(attempt.getDetails());
        return result;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private static String after(AuthenticationException why) {
        return switch (why) {
            case LockedException locked -> "/login?error=locked";
            case BadCredentialsException wrong -> "/login?error=wrong";
            default -> "/login?error=busy";
        };
    }
}
