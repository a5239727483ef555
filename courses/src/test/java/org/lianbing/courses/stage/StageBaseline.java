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
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** One taxpayer with nine levies of 1,000 and one beyond what his account holds. */
public record StageBaseline() implements Baseline {
    public static final String ID = "stage";
    public static final LocalDate TODAY = LocalDate.of(2015, 10, 8);
    public static final TaxpayerId TAXPAYER = Personas.XINYUAN;
    public static final String ACCOUNT = "62284801430102803124";
    /** The levy that costs more than there is. */
    public static final String TOO_DEAR = "YZ9";

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
        List<Event> given = new ArrayList<>(List.of(Personas.xinyuan()));
        for (int i = 0; i < 10; i++) {
            given.add(levy("YZ" + i, i == 9 ? 10_000_001 : 1_000));
        }
        return Ledger.of(today, Replicas.emptyBooks(today)).post(given, new Stamp(0, today, "given"));
    }

    private static LevyRaised levy(String id, long yuan) {
        return new LevyRaised(
                id, TAXPAYER, "10101", "101014001", TaxPeriod.of("2015-09"), Levy.Kind.TAX, "SB" + id,
                LocalDate.of(2015, 10, 26), Money.of(yuan));
    }

    @Override
    public String fingerprint(int taxpayers, long seed) {
        return ID;
    }
}
