package org.lianbing.courses.outside.mock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.outside.OutsideFault;
import org.lianbing.courses.outside.ReceivedDebit;
import org.lianbing.courses.outside.Settlement;
import org.lianbing.courses.outside.Worlds;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The bank: acts on a serial once, however often the order arrives, and can always say what became of it. */
@Component
class MockBank {
    private final BankLedger ledger;
    private final Worlds worlds;
    /** One debit at a time, so that two cannot both find the last money of an account. */
    private final ReentrantLock counter = new ReentrantLock();

    MockBank(BankLedger ledger, Worlds worlds) {
        this.ledger = ledger;
        this.worlds = worlds;
    }

    /** Takes an order; what it says of the balance so far is left to the ledger. */
    BankLedger.Line receive(String sandboxId, ReceivedDebit debit, @Nullable OutsideFault fault) {
        counter.lock();
        try {
            if (ledger.find(sandboxId, debit.serial()).isPresent()) {
                ledger.arrivedAgain(sandboxId, debit.serial());
            } else {
                book(sandboxId, debit, fault);
            }
            return find(sandboxId, debit.serial(), debit.today()).orElseThrow();
        } finally {
            counter.unlock();
        }
    }

    private void book(String sandboxId, ReceivedDebit debit, @Nullable OutsideFault fault) {
        try {
            ledger.add(sandboxId, debit, decide(sandboxId, debit, fault));
        } catch (DuplicateKeyException onAnotherNode) {
            ledger.arrivedAgain(sandboxId, debit.serial());
        }
    }

    private Optional<Settlement> decide(String sandboxId, ReceivedDebit debit, @Nullable OutsideFault fault) {
        return switch (fault) {
            case INSUFFICIENT_FUNDS -> Optional.of(Settlement.failed("余额不足", debit.orderedOn()));
            case AGREEMENT_VOID -> Optional.of(Settlement.failed("协议无效", debit.orderedOn()));
            case DELAY, TIMEOUT, RESET, GARBAGE -> ofTheWorld(sandboxId, debit);
            case null -> ofTheWorld(sandboxId, debit);
        };
    }

    /** What became of a serial; one that was left open is looked at again. */
    Optional<BankLedger.Line> find(String sandboxId, String serial, LocalDate today) {
        counter.lock();
        try {
            var line = ledger.find(sandboxId, serial);
            if (line.isEmpty() || !line.get().isPending()) {
                return line;
            }
            ofTheWorld(sandboxId, line.get().asReceived(today))
                    .ifPresent(settlement -> ledger.settle(sandboxId, serial, settlement));
            return ledger.find(sandboxId, serial);
        } finally {
            counter.unlock();
        }
    }

    private Optional<Settlement> ofTheWorld(String sandboxId, ReceivedDebit debit) {
        return worlds.of(sandboxId).settle(debit.withDrawn(ledger.drawn(sandboxId, debit.account())));
    }
}
