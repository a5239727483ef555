package org.lianbing.courses.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.value.BankAccount;
import org.lianbing.sandbox.value.InvalidValue;
import org.lianbing.sandbox.value.Money;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The outside of free practice: the commerce registry knows the units that are founded but not registered yet, every
 * well-formed account exists and holds the same amount.
 */
record PracticeWorld(Map<String, Map<String, String>> registry, Money balance) implements MockWorld {
    private static final String FILE = "outside/practice.yaml";

    private record File(String mark, String source, Money accountBalance, List<Map<String, String>> commerceRegistry) {}

    static PracticeWorld standard() {
        var yaml = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            var file = yaml.readValue(in, File.class);
            Map<String, Map<String, String>> registry = new LinkedHashMap<>();
            file.commerceRegistry().forEach(unit -> registry.put(unit.getOrDefault("uscc", ""), unit));
            return new PracticeWorld(registry, file.accountBalance());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    @Override
    public Reply ask(Inquiry inquiry) {
        return switch (Partner.declared(inquiry.partner())) {
            case COMMERCE_REGISTRY -> record(inquiry.question().getOrDefault("uscc", ""));
            case BANK -> verification(inquiry.question());
        };
    }

    private Reply record(String uscc) {
        var found = registry.get(uscc);
        return found == null ? Reply.notFound() : Reply.answered(found);
    }

    private static Reply verification(Map<String, String> question) {
        try {
            BankAccount.of(question.getOrDefault("bank_account", ""));
            return Reply.answered(Map.of("verified", "1"));
        } catch (InvalidValue wrong) {
            return Reply.answered(Map.of("verified", "2", "reason", "账号格式不对"));
        }
    }

    @Override
    public Optional<Settlement> settle(ReceivedDebit debit) {
        var left = balance.minus(debit.drawn());
        return Optional.of(
                debit.amount().isMoreThan(left)
                        ? Settlement.failed("余额不足", debit.orderedOn())
                        : Settlement.done(debit.orderedOn()));
    }
}
