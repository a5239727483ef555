package org.lianbing.courses.outside;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.courses.desk.Gateway;
import org.lianbing.courses.desk.OutgoingOrder;
import org.lianbing.courses.outside.PartnerLine.Call;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** The desk's way out, over HTTP to the embedded mock. */
@Component
class OutsideGateway implements Gateway {
    private static final Logger log = LoggerFactory.getLogger(OutsideGateway.class);
    /** The operation by which the bank's answer to a debit enters the journal. */
    private static final String RECORD_DEBIT_RESULT = "ZS-N1";

    private static final String DONE = "1";
    private static final String FAILED = "2";
    private static final int LONGEST_REASON = 80;

    private static final List<String> NEEDED = List.of("serial", "status");

    private final PartnerLine line;
    private final Clock clock;

    OutsideGateway(PartnerLine line, Clock clock) {
        this.line = line;
        this.clock = clock;
    }

    @Override
    public Outside outside(String sandboxId) {
        return inquiry -> ask(sandboxId, inquiry);
    }

    private Reply ask(String sandboxId, Inquiry inquiry) {
        var partner = Partner.declared(inquiry.partner());
        var call = new Call("POST", partner.inquiries(), Map.of(MockHeaders.SANDBOX, sandboxId), inquiry.question());
        return line.ask(call, partner.answered());
    }

    @Override
    public Optional<Submission> send(String sandboxId, OutgoingOrder outgoing) {
        var order = debit(outgoing);
        Map<String, String> headers = new LinkedHashMap<>(headers(sandboxId, outgoing));
        headers.put(MockHeaders.ORDERED_ON, outgoing.orderedOn().toString());
        headers.put(MockHeaders.BEFORE, Integer.toString(outgoing.before()));
        Map<String, String> message = new LinkedHashMap<>(order.message());
        message.put("serial", order.serial());
        return result(order, line.ask(new Call("POST", Partner.DEBITS, headers, message), NEEDED));
    }

    @Override
    public Optional<Submission> query(String sandboxId, OutgoingOrder outgoing) {
        var order = debit(outgoing);
        var path = Partner.DEBITS + "/" + URLEncoder.encode(order.serial(), StandardCharsets.UTF_8);
        var reply = line.ask(new Call("GET", path, headers(sandboxId, outgoing), Map.of()), NEEDED);
        return reply.status() == Reply.Status.NOT_FOUND ? send(sandboxId, outgoing) : result(order, reply);
    }

    private static Order debit(OutgoingOrder outgoing) {
        if (Partner.declared(outgoing.order().partner()) != Partner.BANK) {
            throw new IllegalStateException("orders to " + outgoing.order().partner() + " are not declared");
        }
        return outgoing.order();
    }

    private static Map<String, String> headers(String sandboxId, OutgoingOrder outgoing) {
        return Map.of(MockHeaders.SANDBOX, sandboxId, MockHeaders.TODAY, outgoing.today().toString());
    }

    private Optional<Submission> result(Order order, Reply reply) {
        if (!reply.isAnswered()) {
            return Optional.empty();
        }
        if (!reply.value("serial").equals(order.serial())) {
            return broken(order, "it speaks of " + reply.value("serial"));
        }
        return switch (reply.value("status")) {
            case DebitStatus.SUCCESS -> settled(order, reply, DONE);
            case DebitStatus.FAILURE -> settled(order, reply, FAILED);
            case DebitStatus.PENDING -> Optional.empty();
            default -> broken(order, "status " + reply.value("status"));
        };
    }

    private Optional<Submission> settled(Order order, Reply reply, String status) {
        try {
            var form = JsonNodeFactory.instance
                    .objectNode()
                    .put("serial", order.serial())
                    .put("status", status)
                    .put("paid_on", LocalDate.parse(reply.value("paid_on")).toString());
            var reason = reply.value("reason").strip();
            if (!reason.isEmpty()) {
                form.put("reason", reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
            }
            return Optional.of(Submission.operation(RECORD_DEBIT_RESULT, form)
                    .at(Post.SYSTEM)
                    .at(clock.instant()));
        } catch (DateTimeException wrong) {
            return broken(order, "paid on " + reply.value("paid_on"));
        }
    }

    private static Optional<Submission> broken(Order order, String why) {
        log.warn("the bank's answer to {} is broken: {}; taken as no answer", order.serial(), why);
        return Optional.empty();
    }
}
