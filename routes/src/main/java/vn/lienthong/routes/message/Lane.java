package vn.lienthong.routes.message;

import java.util.Locale;

/** One direction to one system, with its own queue, limits, breaker and dead-letter queue. */
public enum Lane {
    /** The National Public Service Portal (Cổng Dịch vụ công quốc gia). */
    NPSP,
    /** The Ministry of Justice's civil registry. */
    CIVIL_STATUS,
    /** The hub of linked procedures: birth, residence, health insurance. */
    LINKED,
    /** The land systems. */
    LAND,
    /** VNeID and the population database. */
    IDENTITY,
    /** Back to the provincial system. */
    PROVINCE;

    /** The JMS queue that distributes the lane's work. */
    public String queue() {
        return "lane." + slug();
    }

    /** The JMS queue that distributes the lane's look-ups after unknown outcomes. */
    public String probeQueue() {
        return queue() + ".probe";
    }

    /** The JMS queue on which the lane's parked messages are mirrored. */
    public String deadLetterQueue() {
        return "dlq." + slug();
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
