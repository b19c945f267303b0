package vn.lienthong.gateway.demo;

import java.time.Instant;

/**
 * One dossier of the day, of a person who does not exist.
 *
 * @param number 1 to 556, in order of arrival
 * @param channel {@code DIRECT} or {@code ONLINE}
 */
record Case(
        int number, Office office, SampleProcedure procedure, String channel, Life life, Snag snag, Instant arrival) {

    String code() {
        return "%s-250701-%04d".formatted(office.prefix(), number);
    }

    /** The applicant's personal number, invented; one that nobody has where that is the snag. */
    String personalNumber() {
        return snag == Snag.WRONG_NUMBER ? wrongNumber() : rightNumber();
    }

    String rightNumber() {
        return "%012d".formatted(number);
    }

    String wrongNumber() {
        return "000999%06d".formatted(number);
    }

    /** The first state of what was filed online is its registration. */
    Status state(int index) {
        Status status = life.states().get(index);
        return index == 0 && channel.equals("ONLINE") ? Status.REGISTERED : status;
    }
}
