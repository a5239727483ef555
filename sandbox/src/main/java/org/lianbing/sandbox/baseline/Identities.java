package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.value.OrgCode;
import org.lianbing.sandbox.value.ResidentId;
import org.lianbing.sandbox.value.TaxpayerId;

/** Hands out organisation codes and residents' numbers that nobody else has, personas included. */
final class Identities {
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1955, 1, 1);
    private static final int BIRTHDAYS = 12_000;
    private static final int PEOPLE_A_DAY = 999;
    private static final long ORG_BODIES = 100_000_000;
    private static final List<String> MOBILES = List.of("135", "136", "137", "138", "139", "158", "159", "187", "188");
    private static final long ORG_STREAM = -1;
    private static final long PEOPLE_STREAM = -2;

    private final String[] birthdays = IntStream.range(0, BIRTHDAYS)
            .mapToObj(day -> digits(FIRST_BIRTHDAY.plusDays(day)))
            .toArray(String[]::new);
    private final NumbersWithoutRepeats orgBodies;
    private final NumbersWithoutRepeats people;

    Identities(long seed, Persona.Cast known) {
        this.orgBodies = new NumbersWithoutRepeats(ORG_BODIES, orgBodiesOf(known), SeededNumbers.of(seed, ORG_STREAM));
        this.people = new NumbersWithoutRepeats(
                (long) BIRTHDAYS * PEOPLE_A_DAY, peopleOf(known), SeededNumbers.of(seed, PEOPLE_STREAM));
    }

    OrgCode nextOrgCode() {
        return OrgCode.withBody(padded(orgBodies.next(), 8));
    }

    ResidentId nextResident(String region) {
        var person = people.next();
        var birthday = birthdays[(int) (person / PEOPLE_A_DAY)];
        return ResidentId.withBody(region + birthday + padded(person % PEOPLE_A_DAY + 1, 3));
    }

    Taxpayer.Person nextPerson(String name, String region, SeededNumbers dice) {
        return new Taxpayer.Person(
                name, nextResident(region).number(), dice.pick(MOBILES) + padded(dice.below(100_000_000), 8));
    }

    /** A business licence number of the old kind: region, serial, check digit (ISO 7064 MOD 11,10). */
    static String licenceNo(String region, int serial) {
        var body = region + padded(serial, 8);
        var product = 10;
        for (int i = 0; i < body.length(); i++) {
            var sum = (product + body.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return body + (11 - product) % 10;
    }

    static String padded(long number, int width) {
        var digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static String digits(LocalDate day) {
        return Integer.toString((day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth());
    }

    private static Set<Long> orgBodiesOf(Persona.Cast known) {
        Set<Long> bodies = new LinkedHashSet<>();
        known.personas().forEach(persona -> addOrgBody(bodies, persona.taxpayerId()));
        known.strangers().forEach(stranger -> addOrgBody(bodies, stranger.taxpayerId()));
        return bodies;
    }

    private static void addOrgBody(Set<Long> bodies, TaxpayerId id) {
        if (id.kind() == TaxpayerId.Kind.REGION_AND_ORG_CODE) {
            bodies.add(Long.valueOf(id.number().substring(6, 14)));
        }
    }

    private static Set<Long> peopleOf(Persona.Cast known) {
        Set<String> numbers = new LinkedHashSet<>();
        for (var persona : known.personas()) {
            numbers.add(persona.chief().asPerson().idNo());
            numbers.add(persona.agentOrChief().asPerson().idNo());
            persona.investors().forEach(share -> numbers.add(share.idNo()));
        }
        known.strangers().forEach(stranger -> numbers.add(stranger.idNo()));
        Set<Long> people = new LinkedHashSet<>();
        numbers.stream().filter(number -> number.length() == 18).forEach(number -> people.add(person(number)));
        return people;
    }

    private static long person(String residentId) {
        var days = ChronoUnit.DAYS.between(
                FIRST_BIRTHDAY, ResidentId.of(residentId).birthday());
        return days * PEOPLE_A_DAY + Long.parseLong(residentId.substring(14, 17)) - 1;
    }
}
