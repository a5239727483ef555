package org.lianbing.sandbox.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Answer;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Stored;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.value.TaxpayerId;

class ReplayTest {
    private static final Replica REPLICA =
            Replicas.of(List.of(Baselines.changsha2015(), Baselines.wuhu2015()), List.of());
    private static final TaxpayerId P01 = TaxpayerId.of("430102582743014");
    private static final String P11 = "430105570349829";

    private static Sandbox opened() {
        return REPLICA.open(new Opening("changsha-2015", 500, 1, LocalDate.of(2015, 9, 10), List.of(), null));
    }

    private static Answer submit(Sandbox sandbox, String code, String form) {
        return REPLICA.submit(sandbox, Submission.operation(code, REPLICA.parse(form)), Outside.UNREACHABLE);
    }

    private static Answer sale(Sandbox sandbox, int qty) {
        return submit(sandbox, "FP-03", """
                {"taxpayer_id": "430102582743014", "invoice_kind": "004", "invoice_code": "4300151130",
                 "no_from": "00012301", "no_to": "000123%d", "qty": %d, "buyer_id_no": "430102198506120371",
                 "sale_mode": "01"}""".formatted(qty, qty));
    }

    private static Sandbox played() {
        var refused = sale(opened(), 26).sandbox();
        var sold = sale(refused, 25).sandbox();
        return REPLICA.turnTo(sold, LocalDate.of(2015, 9, 11)).sandbox();
    }

    @Test
    void p01_takes_25_invoices_at_the_counter_and_not_26() {
        var tooMany = sale(opened(), 26);
        assertThat(tooMany.entry().refusal().code()).isEqualTo("FP-03-V2");
        var sold = sale(tooMany.sandbox(), 25);
        assertThat(sold.entry().isRefused()).isFalse();
        assertThat(sold.sandbox().ledger().book(InvoicingBook.class).of(P01).held("004"))
                .isEqualTo(45);
    }

    @Test
    void unless_named_the_officer_is_the_one_of_the_bureau_in_charge() {
        assertThat(sale(opened(), 25).entry().officer()).isEqualTo("14301020000-G05");
        var elsewhere = submit(opened(), "FP-03", """
                {"taxpayer_id": "%s", "invoice_kind": "004", "invoice_code": "4300152130", "no_from": "00040501",
                 "no_to": "00040510", "qty": 10, "buyer_id_no": "430105198802130821", "sale_mode": "01"}""".formatted(P11));
        assertThat(elsewhere.entry().officer()).isEqualTo("14301050000-G05");
        assertThat(elsewhere.entry().refusal()).isNull();
    }

    @Test
    void the_replayed_journal_gives_the_live_ledger() {
        var live = played();
        List<Entry> read = new ArrayList<>();
        live.entries().forEach(entry -> read.add(REPLICA.read(REPLICA.write(entry))));
        var replayed = REPLICA.replay(read);
        assertThat(replayed.entries()).isEqualTo(live.entries());
        assertThat(replayed.ledger().today()).isEqualTo(live.ledger().today());
        assertThat(Books.of(replayed.ledger())).isEqualTo(Books.of(live.ledger()));
        assertThat(Books.of(replayed.ledger())).isNotEqualTo(Books.of(opened().ledger()));
    }

    @Test
    void a_changed_entry_breaks_the_chain_and_so_does_one_left_out() {
        var changed = new ArrayList<>(played().entries());
        changed.set(2, REPLICA.read(REPLICA.write(changed.get(2)).replace("00012325", "00012324")));
        assertThatIllegalStateException()
                .isThrownBy(() -> REPLICA.replay(changed))
                .withMessageContaining("第 3 条");
        var shorter = new ArrayList<>(played().entries());
        shorter.remove(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> REPLICA.replay(shorter))
                .withMessageContaining("第 3 条");
    }

    @Test
    void a_text_changed_where_it_is_kept_is_found_when_it_is_read() {
        var texts = texts(played());
        var journal = texts.stream().map(REPLICA::stored).toList();
        assertThat(journal).allMatch(Stored::isGenuine);
        assertThat(Books.of(REPLICA.restore(journal).ledger())).isEqualTo(Books.of(played().ledger()));
        texts.set(2, texts.get(2).replace("00012325", "00012324"));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        REPLICA.restore(texts.stream().map(REPLICA::stored).toList()))
                .withMessageContaining("第 3 条");
    }

    @Test
    void an_entry_of_a_release_that_knew_a_field_less_is_genuine() throws NoSuchAlgorithmException {
        var known = REPLICA.write(opened().last());
        var older = known.replace("\"warnings\":[],", "");
        assertThat(older).isNotEqualTo(known);
        var body = older.replaceAll("\"hash\":\"\\w*\"}$", "\"hash\":\"\"}");
        var sha256 = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        var hash = HexFormat.of().formatHex(sha256);
        assertThat(REPLICA.stored(older).isGenuine()).isFalse();
        assertThat(REPLICA.stored(body.replaceAll("\"\"}$", "\"" + hash + "\"}"))
                        .isGenuine())
                .isTrue();
    }

    private static List<String> texts(Sandbox sandbox) {
        return new ArrayList<>(sandbox.entries().stream().map(REPLICA::write).toList());
    }

    @Test
    void a_journal_is_not_replayed_on_another_baseline() {
        var foreign = REPLICA.write(opened().entries().getFirst())
                .replace(
                        Baselines.changsha2015().fingerprint(500, 1),
                        Baselines.changsha2015().fingerprint(500, 2));
        assertThatIllegalStateException()
                .isThrownBy(() -> REPLICA.replay(List.of(REPLICA.read(foreign))))
                .withMessageContaining("基线");
    }

    @Test
    void the_fingerprint_tells_city_size_and_seed_apart() {
        var changsha = Baselines.changsha2015();
        assertThat(changsha.fingerprint(10, 1))
                .hasSize(64)
                .isEqualTo(Baselines.changsha2015().fingerprint(10, 1));
        assertThat(List.of(
                        changsha.fingerprint(10, 1),
                        changsha.fingerprint(11, 1),
                        changsha.fingerprint(10, 2),
                        Baselines.wuhu2015().fingerprint(10, 1)))
                .doesNotHaveDuplicates();
    }
}
