package vn.lienthong.gateway.demo.kit;

/** Of the gateway's daily report. */
public record Dossiers(long received, Synchronised synchronised, long parked, long waiting) {

    /** The same by channel. */
    public record Synchronised(long direct, long online, long post, long total) {}
}
