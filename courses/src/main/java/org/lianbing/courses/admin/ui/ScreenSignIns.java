package org.lianbing.courses.admin.ui;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.admin.OpenSignIns;
import org.lianbing.courses.admin.OwnAccount;
import org.lianbing.courses.people.SignedIn;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Ties the browser sessions of this node to the list of open sign-ins: signing in opens one, signing out or idling ends
 * it, and one that is ended from elsewhere, even on another node, loses its session.
 */
@Component
class ScreenSignIns implements HttpSessionListener {
    private static final String ID = "lianbing.sign-in";
    private static final String PERSON = "lianbing.person";

    private final Map<String, HttpSession> open = new ConcurrentHashMap<>();
    private final OwnAccount accounts;
    private final OpenSignIns signIns;
    private final TaskExecutor elsewhere;
    private final Clock clock;
    private Instant lookedAt;
    private Instant touchedAt;

    ScreenSignIns(OwnAccount accounts, OpenSignIns signIns, TaskExecutor applicationTaskExecutor, Clock clock) {
        this.accounts = accounts;
        this.elsewhere = applicationTaskExecutor;
        this.signIns = signIns;
        this.clock = clock;
        this.lookedAt = clock.instant();
        this.touchedAt = lookedAt;
    }

    /** The sign-in that this browser session belongs to. */
    static @Nullable String idOf(HttpSession session) {
        return session.getAttribute(ID) instanceof String id ? id : null;
    }

    static @Nullable String idOf(WrappedSession session) {
        return session.getAttribute(ID) instanceof String id ? id : null;
    }

    @EventListener(ApplicationReadyEvent.class)
    void closeThoseOfTheLastRun() {
        if (open.isEmpty()) {
            signIns.endAllOfThisNode();
        }
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var request = attributes.getRequest();
            var agent = request.getHeader("User-Agent");
            var signIn = accounts.openScreen(person.accountId(), request.getRemoteAddr(), agent == null ? "" : agent);
            var session = request.getSession();
            session.setAttribute(ID, signIn.id());
            session.setAttribute(PERSON, person);
            open.put(signIn.id(), session);
        }
    }

    void signedOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var session = request.getSession(false);
        if (session != null
                && idOf(session) instanceof String id
                && session.getAttribute(PERSON) instanceof SignedIn person) {
            open.remove(id);
            accounts.signOut(person, id, request.getRemoteAddr());
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        var session = event.getSession();
        if (idOf(session) instanceof String id
                && open.remove(id) != null
                && session.getAttribute(PERSON) instanceof SignedIn person) {
            accounts.expire(person, id);
        }
    }

    /** Not on the caller's thread: it may be at work in a screen of its own, which another's end must not disturb. */
    @TransactionalEventListener(fallbackExecution = true)
    void ended(OwnAccount.ScreensEnded event) {
        elsewhere.execute(() -> close(event.ids()));
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void lookAround() {
        var now = clock.instant();
        close(signIns.endedScreensSince(lookedAt.minusSeconds(5)));
        lookedAt = now;
        if (now.isAfter(touchedAt.plusSeconds(60))) {
            signIns.touch(usedSince(touchedAt), now);
            touchedAt = now;
        }
    }

    private Collection<String> usedSince(Instant moment) {
        var used = new ArrayList<String>();
        open.forEach((id, session) -> {
            try {
                if (session.getLastAccessedTime() >= moment.toEpochMilli()) {
                    used.add(id);
                }
            } catch (IllegalStateException gone) {
                open.remove(id);
            }
        });
        return used;
    }

    private void close(Collection<String> ids) {
        for (var id : ids) {
            var session = open.remove(id);
            try {
                if (session != null) {
                    session.invalidate();
                }
            } catch (IllegalStateException goneAlready) {
                continue;
            }
        }
    }
}
