package vn.lienthong.gateway.indicator;

import java.time.Instant;
import java.util.UUID;

/**
 * The newest state of a dossier that is not cancelled.
 *
 * @param version of its document
 * @param toldAt when the gateway took it
 * @param handedInAt when the gateway took the first state of the dossier
 */
record Newest(
        String subject, UUID message, int version, String unit, String procedure, Instant toldAt, Instant handedInAt) {}
