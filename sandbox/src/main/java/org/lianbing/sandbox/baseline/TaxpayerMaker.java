package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.qualification.Qualifications;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.books.registration.Taxpayer.AccountingFiling;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Region;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** Makes up the taxpayers of a city, one after the other: the same ones for the same seed. */
final class TaxpayerMaker {
    private static final LocalDate OLDEST = LocalDate.of(1998, 1, 1);
    private static final int DAYS_UNTIL_LATEST = 6_180;
    private static final int MOST_DAYS_TO_REGISTER = 25;
    private static final int DAYS_UNTIL_FILED = 10;
    private static final int OF_AGE = 18;
    private static final int SERIAL_OF_INDIVIDUALS = 60_000_000;
    private static final int AGENTS = 400;
    private static final long AGENT_STREAM = 1L << 40;
    private static final List<Money> CAPITALS = IntStream.of(3, 5, 10, 30, 50, 50, 100, 100, 200, 300, 500, 1000, 2000)
            .mapToObj(tenThousands -> Money.of(tenThousands * 10_000L))
            .toList();

    private final CityFile city;
    private final Words words;
    private final long seed;
    private final FirmNames names;
    private final Identities identities;
    private final Assignments assignments;
    private final InvoiceKits invoices;
    private final Weighted<Trades.Trade> trades;
    private final Weighted<Trades.Type> unitTypes;
    private final Weighted<Trades.Type> individualTypes;
    private final Weighted<CityFile.Bureau> bureaus;
    private final List<Taxpayer.Person> agents;
    private final List<LocalDate> days = IntStream.range(0, DAYS_UNTIL_LATEST + MOST_DAYS_TO_REGISTER)
            .mapToObj(OLDEST::plusDays)
            .toList();
    private final List<AccountingFiling> filings = days.stream()
            .map(day -> new AccountingFiling("101", "01", "01", "02", "06", day.plusDays(DAYS_UNTIL_FILED)))
            .toList();

    /** A taxpayer with what the other books say of him. */
    record Made(Taxpayer taxpayer, Qualifications qualifications, InvoiceAccount invoices) {}

    TaxpayerMaker(CityFile city, Persona.Cast known, Words words, Trades all, TaxSets taxSets, long seed) {
        this.city = city;
        this.words = words;
        this.seed = seed;
        this.names = new FirmNames(city, known, words);
        this.identities = new Identities(seed, known);
        this.assignments = new Assignments(taxSets, city.openingDay());
        this.invoices = new InvoiceKits(all);
        this.trades = new Weighted<>(all.trades(), Trades.Trade::weight);
        this.unitTypes = new Weighted<>(all.unitTypes(), Trades.Type::weight);
        this.individualTypes = new Weighted<>(all.individualTypes(), Trades.Type::weight);
        this.bureaus = new Weighted<>(city.bureaus(), CityFile.Bureau::weight);
        this.agents = IntStream.range(0, AGENTS).mapToObj(this::agent).toList();
    }

    private Taxpayer.Person agent(int n) {
        var dice = SeededNumbers.of(seed, AGENT_STREAM + n);
        return identities.nextPerson(words.person(dice), bureaus.pick(dice).region(), dice);
    }

    Made make(int n) {
        var dice = SeededNumbers.of(seed, n);
        var trade = trades.pick(dice);
        var bureau = bureaus.pick(dice);
        var isIndividual = dice.chance(trade.individuals());
        var type = (isIndividual ? individualTypes : unitTypes).pick(dice);
        var isGeneral = !isIndividual && dice.chance(trade.generals());
        var chief = identities.nextPerson(words.person(dice), bureau.region(), dice);
        var id = isIndividual
                ? TaxpayerId.of(chief.idNo() + "01")
                : TaxpayerId.of(new Region(bureau.region()), identities.nextOrgCode());
        var agent = isIndividual ? chief : dice.pick(agents);
        var firstDay = firstDay(bureau, chief);
        var opened = firstDay + dice.below(DAYS_UNTIL_LATEST - firstDay);
        var registered = opened + 3 + dice.below(MOST_DAYS_TO_REGISTER - 3);
        var confirmed = days.get(registered);
        var name = names.next(trade, type, bureau, dice);
        var address = bureau.address() + dice.pick(bureau.streets()) + (1 + dice.below(680)) + "号";
        var taxpayer = new Taxpayer(
                id,
                name,
                state(isIndividual, dice),
                type.code(),
                trade.industry(),
                bureau.code(),
                bureau.region(),
                chief,
                address,
                address,
                isIndividual ? Money.ZERO : dice.pick(CAPITALS),
                Identities.licenceNo(bureau.region(), n + (isIndividual ? SERIAL_OF_INDIVIDUALS : 0)),
                days.get(opened),
                days.get(opened),
                confirmed,
                1 + dice.below(isIndividual ? 6 : 40),
                "101",
                agent,
                agent,
                List.of(),
                id.toString(),
                isIndividual ? null : filings.get(registered),
                accounts(n, name, confirmed, isIndividual),
                List.of());
        return new Made(
                taxpayer,
                assignments.of(
                        sets(trade, bureau, taxpayer, isGeneral),
                        confirmed.withDayOfMonth(1),
                        isGeneral ? BusinessClass.of(trade.industry()) : null),
                trade.paysVat() ? invoices.pick(isGeneral, agent, confirmed, n, dice) : InvoiceAccount.NONE);
    }

    /** Nobody is older than his district, and no owner younger than {@value #OF_AGE}. */
    private static int firstDay(CityFile.Bureau bureau, Taxpayer.Person chief) {
        var since = bureau.since();
        var ofAge = LocalDate.of(Integer.parseInt(chief.idNo().substring(6, 10)) + OF_AGE + 1, 1, 1);
        var first = since == null || since.isBefore(ofAge) ? ofAge : since;
        return (int) Math.max(0, first.toEpochDay() - OLDEST.toEpochDay());
    }

    /** Only those taxed by a fixed amount may suspend business; others just vanish. */
    private static TaxpayerState state(boolean isIndividual, SeededNumbers dice) {
        var drawn = dice.below(100);
        if (drawn == 0) {
            return TaxpayerState.ABNORMAL;
        }
        return isIndividual && drawn < 3 ? TaxpayerState.SUSPENDED : TaxpayerState.NORMAL;
    }

    private static List<String> sets(Trades.Trade trade, CityFile.Bureau bureau, Taxpayer taxpayer, boolean isGeneral) {
        var surcharges = "surcharges-" + bureau.place() + (trade.paysVat() ? "" : "-business");
        var fixed = taxpayer.isIndividual() ? trade.fixed() : null;
        if (fixed != null) {
            return List.of(fixed, surcharges, "individual-income-fixed");
        }
        var general = isGeneral ? trade.general() : null;
        return List.of(general == null ? trade.small() : general, surcharges, incomeTax(trade, taxpayer));
    }

    private static String incomeTax(Trades.Trade trade, Taxpayer taxpayer) {
        if (!taxpayer.paysEnterpriseIncomeTax()) {
            return "individual-income";
        }
        return trade.incomeTax().equals("local") ? "income-tax-local" : "income-tax";
    }

    private List<Taxpayer.BankDeposit> accounts(int n, String name, LocalDate opened, boolean isIndividual) {
        if (isIndividual) {
            return List.of();
        }
        var account = city.bank().prefix() + Identities.padded(n, 13);
        return List.of(new Taxpayer.BankDeposit(
                account, city.bank().name(), city.bank().code(), name, "01", opened, true));
    }
}
