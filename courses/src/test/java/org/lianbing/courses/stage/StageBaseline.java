package org.lianbing.courses.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianbing.sandbox.Baseline;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.registration.RegistrationEvent.BankAccountReported;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.books.registration.Taxpayer.BankDeposit;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;
import tools.jackson.databind.node.ObjectNode;

/** A taxpayer with nine levies of 1,000 and one beyond what his account holds, and one who has no agreement yet. */
public record StageBaseline() implements Baseline {
    public static final String ID = "stage";
    public static final LocalDate TODAY = LocalDate.of(2015, 10, 8);
    public static final TaxpayerId TAXPAYER = Personas.XINYUAN;
    public static final String ACCOUNT = "62284801430102803124";
    /** The levy that costs more than there is. */
    public static final String TOO_DEAR = "YZ9";

    /** A taxpayer with an account and no agreement. */
    public static final TaxpayerId NEWCOMER = Personas.CHENGXIN;

    public static final String NEWCOMER_NAME = "湖南诚信会计服务有限公司";
    public static final String NEWCOMER_ACCOUNT = "62284814430102804085";
    private static final String NAME = "长沙芙蓉鑫源商贸有限公司";
    private static final String BANK = "中国农业银行长沙芙蓉支行";
    private static final String BANK_CODE = "103551003101";
    private static final TaxAuthority BUREAU = TaxAuthority.of("14301020000");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "测试台";
    }

    @Override
    public LocalDate openingDay() {
        return TODAY;
    }

    @Override
    public List<Officer> cast() {
        return Arrays.stream(Post.values())
                .filter(Post::isOffice)
                .map(post -> new Officer(post.code(), post.label(), BUREAU, List.of(post)))
                .toList();
    }

    @Override
    public Ledger open(int taxpayers, long seed, LocalDate today) {
        List<Event> given = new ArrayList<>(List.of(
                Personas.xinyuan(),
                Personas.generalItems(TAXPAYER),
                new BankAccountReported(TAXPAYER, deposit(ACCOUNT, NAME)),
                Personas.chengxin(),
                new BankAccountReported(NEWCOMER, deposit(NEWCOMER_ACCOUNT, NEWCOMER_NAME)),
                new AgreementSigned(
                        TAXPAYER, "SF2015000001", BANK_CODE, BANK, NAME, ACCOUNT, LocalDate.of(2015, 3, 1))));
        for (int i = 0; i < 10; i++) {
            given.add(levy("YZ" + i, i == 9 ? 10_000_001 : 1_000));
        }
        return Ledger.of(today, Replicas.emptyBooks(today)).post(given, new Stamp(0, today, "given"));
    }

    private static BankDeposit deposit(String account, String holder) {
        var opened = LocalDate.of(2012, 3, 1);
        return new BankDeposit(account, BANK, BANK_CODE, holder, Taxpayer.BASIC_ACCOUNT, opened, true);
    }

    private static LevyRaised levy(String id, long yuan) {
        return new LevyRaised(
                id, TAXPAYER, "10101", "101014001", TaxPeriod.of("2015-09"), Levy.Kind.TAX, "SB" + id,
                LocalDate.of(2015, 10, 26), Money.of(yuan));
    }

    /** The form of ZS-01 by which a levy of 1,000, or the dear one, is debited. */
    public static ObjectNode debit(Replica replica, String levyId) {
        return replica.emptyForm()
                .put("taxpayer_id", TAXPAYER.toString())
                .put("levy_record", levyId)
                .put("pay_mode", "01")
                .put("tax_kind", "10")
                .put("paid_amount", levyId.equals(TOO_DEAR) ? "10000001.00" : "1000.00");
    }

    @Override
    public String fingerprint(int taxpayers, long seed) {
        return ID;
    }
}
