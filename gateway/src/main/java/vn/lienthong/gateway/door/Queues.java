package vn.lienthong.gateway.door;

/** The queues of the door. */
final class Queues {

    static final String INTAKE = "province.intake";
    static final String UNATTRIBUTED = "dlq.province.intake";

    private Queues() {}
}
