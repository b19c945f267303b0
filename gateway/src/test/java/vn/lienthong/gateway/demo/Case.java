package vn.lienthong.gateway.demo;

import java.time.Instant;
import vn.lienthong.gateway.demo.identity.Resident;

/**
 * One dossier of the day, of a person who does not exist.
 *
 * @param number 1 to 556, in order of arrival
 * @param channel {@code DIRECT} or {@code ONLINE}
 */
record Case(
        int number, Office office, SampleProcedure procedure, String channel, Life life, Snag snag, Instant arrival) {

    /** The procedure of which a dossier of somebody else is only marked. */
    static final SampleProcedure RENAMED = SampleProcedure.BUILDING_PERMIT;
    /** The procedure of which a dossier of somebody else is kept back. */
    static final SampleProcedure CHECKED = SampleProcedure.HOUSEHOLD_BUSINESS;

    String code() {
        return "%s-250701-%04d".formatted(office.prefix(), number);
    }

    /** The applicant's personal number, invented; one that nobody has where that is the snag. */
    String personalNumber() {
        return snag == Snag.WRONG_NUMBER ? wrongNumber() : rightNumber();
    }

    String rightNumber() {
        return "999185%06d".formatted(number);
    }

    String wrongNumber() {
        return "999186%06d".formatted(number);
    }

    String applicant() {
        return "Công dân mẫu " + number;
    }

    /** Whether the population database has the applicant by another name. */
    boolean renamed() {
        return procedure == RENAMED && number % 4 == 0;
    }

    Resident resident() {
        return new Resident(rightNumber(), renamed() ? "Họ tên khác " + number : applicant());
    }

    /** The first state of what was filed online is its registration. */
    Status state(int index) {
        Status status = life.states().get(index);
        return index == 0 && channel.equals("ONLINE") ? Status.REGISTERED : status;
    }
}
