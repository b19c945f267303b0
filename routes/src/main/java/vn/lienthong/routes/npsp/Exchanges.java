package vn.lienthong.routes.npsp;

import java.time.Duration;
import java.time.Instant;
import vn.lienthong.mappings.npsp.NpspRequest;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.ledger.Exchange;

/** The calls to the Portal as they are taken down. A login carries the account and the session, so its bytes are left out. */
final class Exchanges {

    private static final String LOGIN = "login";

    private Exchanges() {}

    static Exchange of(NpspRequest request, byte[] body, Instant at, Duration took, Heard heard) {
        Exchange whole = of(service(request), body, at, took, heard);
        return request instanceof NpspRequest.Login ? whole.withoutBodies() : whole;
    }

    private static Exchange of(String service, byte[] body, Instant at, Duration took, Heard heard) {
        if (heard instanceof Heard.Answer answer) {
            return new Exchange(service, at, took, body, answer.status(), answer.contentType(), answer.body(), "");
        }
        String failure = heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason();
        return new Exchange(service, at, took, body, null, null, null, failure);
    }

    private static String service(NpspRequest request) {
        if (request instanceof NpspRequest.SyncDossiers sync) {
            return sync.service();
        }
        if (request instanceof NpspRequest.SyncProgress sync) {
            return sync.service();
        }
        return request instanceof NpspRequest.LookUp lookUp ? lookUp.service() : LOGIN;
    }
}
