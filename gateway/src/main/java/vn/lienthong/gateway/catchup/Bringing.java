package vn.lienthong.gateway.catchup;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import vn.lienthong.gateway.api.FileProblems;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.scan.NotClean;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.TableTrouble;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.Snippet;

/** Takes a file from a request, as it comes in. */
public final class Bringing {

    private static final Logger LOG = LoggerFactory.getLogger(Bringing.class);
    private static final int LONGEST_NAME = 100;

    private final CatchUps catchUps;
    private final Origins origins;
    private final CatchUpSettings settings;

    Bringing(CatchUps catchUps, Origins origins, CatchUpSettings settings) {
        this.catchUps = catchUps;
        this.origins = origins;
        this.settings = settings;
    }

    /**
     * Whose dossiers a file has: the caller's, or those of the origin that a person names; it need not be named where there is one.
     *
     * @throws Refused where it is not clear
     */
    public String origin(Caller caller, String named) {
        if (!caller.isPerson()) {
            return caller.name();
        }
        Collection<Origin> all = origins.all();
        if (named.isEmpty() && all.size() == 1) {
            return all.iterator().next().id();
        }
        return origins.find(named)
                .map(Origin::id)
                .orElseThrow(() -> new Refused(
                        Problem.MALFORMED_REQUEST,
                        new Words(
                                "Nêu hệ thống gửi: origin=một trong " + names(all),
                                "Name the sending system: origin=one of " + names(all))));
    }

    /** @throws Refused in the words of the trouble with the file, or where it is not found clean */
    public Begun bring(Brought brought, HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refused(
                    Problem.UNSUPPORTED_MEDIA_TYPE, new Words("Gửi tệp không nén", "Send the file not compressed"));
        }
        Brought named =
                new Brought(brought.origin(), name(brought.name()), brought.checkOnly(), brought.way(), brought.by());
        try (InputStream body = new TimedStream(request.getInputStream(), settings.longest())) {
            return bring(named, body);
        } catch (IOException | UncheckedIOException brokenOff) {
            LOG.info(
                    "A paper day's file was broken off: {}",
                    brokenOff.getClass().getSimpleName());
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words("Tệp bị đứt giữa chừng; gửi lại", "The file was broken off; send it again"));
        }
    }

    private Begun bring(Brought brought, InputStream body) throws IOException {
        try {
            return catchUps.bring(brought, body);
        } catch (TableTrouble trouble) {
            body.skip(settings.maxFile().toBytes());
            throw refusal(trouble);
        } catch (NotClean found) {
            body.skip(settings.maxFile().toBytes());
            throw FileProblems.of(found);
        } catch (Refused refused) {
            body.skip(settings.maxFile().toBytes());
            throw refused;
        }
    }

    /** The trouble and its remedy, as one answer. */
    static Refused refusal(TableTrouble trouble) {
        Words message = trouble.finding().message();
        return new Refused(
                Problem.FINDINGS,
                new Words(
                        message.vi() + ". " + trouble.remedy().vi(),
                        message.en() + ". " + trouble.remedy().en()));
    }

    /** The name on one line, without a path and without long numbers, which may be somebody's. */
    static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = Snippet.of(Canonical.nfc(last), LONGEST_NAME);
        return name.isEmpty() ? "hồ sơ giấy" : name;
    }

    private static String names(Collection<Origin> all) {
        return String.join(", ", all.stream().map(Origin::id).sorted().toList());
    }
}
