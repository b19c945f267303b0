package vn.lienthong.routes.npsp;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import vn.lienthong.mappings.npsp.NpspDialect;

/**
 * How this province reaches the Portal.
 *
 * @param adapter the security server's adapter with its prefix, such as {@code https://adapter/XrdAdapter/RestService/forward}
 * @param loginPath path of the login below the adapter
 * @param integrationPath path of the writes below the adapter; configurable, since only reported
 * @param sharePath path of the look-ups below the adapter; configurable, since only reported
 * @param dstcode the Portal's routing key
 * @param dstcodeIn whether the routing key travels as a header or as a query parameter; both are in use
 * @param madonvi organisation identifier of the province
 * @param connectTimeout limit for opening a connection
 * @param totalDeadline limit for one call as a whole, answer included
 * @param maxAnswer size of the largest answer that is read, in bytes, inflated
 * @param businessCodes error codes that are refusals by a business rule
 * @param retryableCodes error codes that mean "not now"
 * @param dossiers how dossiers travel together
 * @param progress how progress rows travel together
 */
public record NpspSettings(
        URI adapter,
        String loginPath,
        String integrationPath,
        String sharePath,
        String dstcode,
        DstcodeIn dstcodeIn,
        String username,
        String password,
        String madonvi,
        Duration connectTimeout,
        Duration totalDeadline,
        int maxAnswer,
        Set<String> businessCodes,
        Set<String> retryableCodes,
        Dossiers dossiers,
        Batches progress,
        NpspDialect dialect) {

    /**
     * @param rows the most rows of one dossier in a call
     * @param atomic whether it is certain that a call that was refused took none of its rows; no official text says so
     */
    public record Batches(int rows, boolean atomic) {}

    /**
     * @param most the most dossiers in a call
     * @param calls the most calls with dossiers at a time, creates and updates each
     * @param atomic whether it is certain that a call that was refused took none of its dossiers; no official text says so
     */
    public record Dossiers(int most, int calls, boolean atomic) {}

    public enum DstcodeIn {
        HEADER,
        QUERY
    }

    @Override
    public String toString() {
        return "NpspSettings[" + adapter + ", " + dstcode + " in " + dstcodeIn + ", madonvi " + madonvi + "]";
    }
}
