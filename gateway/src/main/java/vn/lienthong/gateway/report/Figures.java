package vn.lienthong.gateway.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of one day. What came in on that day is counted by where it stands when the report is made, so that the
 * report of an earlier day grows better as its messages are settled.
 *
 * @param date the day, cut at midnight in Asia/Ho_Chi_Minh
 * @param asOf when the figures were computed
 * @param dossiers the Portal's dossiers whose first state was received on that day
 * @param messages the messages for the national systems that were received on that day; notices to the origins are not counted
 * @param byHour 24 hours from midnight on
 * @param parkedGroups the parked ones among the messages, by root cause; the most frequent first
 * @param lawHolds whether the law holds over the whole ledger
 */
public record Figures(
        LocalDate date,
        Instant asOf,
        Dossiers dossiers,
        Messages messages,
        List<Hour> byHour,
        List<ParkedGroup> parkedGroups,
        boolean lawHolds) {

    public Figures {
        byHour = List.copyOf(byHour);
        parkedGroups = List.copyOf(parkedGroups);
    }

    /**
     * Received = synchronised + parked + waiting + withdrawn.
     *
     * @param parked dossiers with a parked message
     * @param waiting dossiers without a parked message and with one that is not settled
     * @param withdrawn dossiers of which nothing is left to send
     */
    public record Dossiers(long received, Synchronised synchronised, long parked, long waiting, long withdrawn) {}

    /**
     * Dossiers that the Portal holds as they now are, by channel.
     *
     * @param other those whose channel is not on record
     */
    public record Synchronised(long direct, long online, long post, long other, long total) {}

    /** Received = the sum of the others, by the fold of the timelines. */
    public record Messages(
            long received,
            long waiting,
            long sending,
            long unknown,
            long parked,
            long manual,
            long delivered,
            long superseded,
            long cancelled) {}

    /**
     * @param hour 0 to 23
     * @param received messages received in this hour
     * @param delivered messages first confirmed by their system in this hour, whenever they were received
     */
    public record Hour(int hour, long received, long delivered) {}

    /**
     * @param cause why the messages need a person
     * @param code the system's own code, or the rule that failed
     * @param reason the latest reason given, masked
     * @param count messages
     */
    public record ParkedGroup(String lane, String cause, String code, String reason, long count) {}
}
