package vn.lienthong.gateway.replay;

/**
 * What a person asks of a job.
 *
 * @param requestId the caller's own id of the request; the same one again is the same job
 * @param rate messages a second
 * @param look whether the system is asked about each dossier before
 * @param forced whether it is made although a job with the same selection is open
 */
public record JobRequest(
        String requestId, What what, Selection selection, String reason, double rate, boolean look, boolean forced) {

    /** What is done with each message. */
    public enum What {
        REPLAY,
        CANCEL
    }
}
