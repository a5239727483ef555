package org.lianbing.courses;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test as this demo account, signed in. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = As.Factory.class)
public @interface As {
    String value();

    /** Signs the account in without a password. */
    class Factory implements WithSecurityContextFactory<As> {
        private final People people;

        Factory(People people) {
            this.people = people;
        }

        @Override
        public SecurityContext createSecurityContext(As as) {
            var account = people.account(as.value()).orElseThrow();
            var roles =
                    account.roles().stream().map(role -> "ROLE_" + role.name()).toList();
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    SignedIn.of(account), null, AuthorityUtils.createAuthorityList(roles)));
            return context;
        }
    }
}
