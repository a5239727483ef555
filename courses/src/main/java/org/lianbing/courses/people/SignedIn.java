package org.lianbing.courses.people;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person behind the current request or screen. */
public record SignedIn(long accountId, String login, String name, Set<Role> roles) implements Principal, Serializable {

    public static SignedIn of(Account account) {
        return new SignedIn(account.id(), account.login(), account.name(), Set.copyOf(account.roles()));
    }

    /** The person signed in on this thread, if any. */
    public static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** The person signed in; views behind the sign-in page may rely on it. */
    public static SignedIn required() {
        return current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public String getName() {
        return login;
    }
}
