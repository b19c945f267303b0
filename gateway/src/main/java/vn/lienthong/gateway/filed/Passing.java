package vn.lienthong.gateway.filed;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.attachment.Incoming;
import vn.lienthong.gateway.attachment.Kept;
import vn.lienthong.gateway.attachment.Uploads;
import vn.lienthong.mappings.json.FileContent;
import vn.lienthong.mappings.npsp.FiledFile;
import vn.lienthong.mappings.npsp.FiledReading;

/** What passes by while a call is read: its session, and files, which nobody keeps for a caller that is not the Portal. */
final class Passing implements FiledReading.Passing {

    /** Whose files are until it is known who works on the dossier; no origin can be called so. */
    static final String NOBODYS = "(portal)";

    /** The caller is not the Portal. */
    static final class NotHeard extends IOException {

        private static final long serialVersionUID = 1;
        private final transient PortalCaller.Unheard unheard;

        NotHeard(PortalCaller.Unheard unheard) {
            super("the caller is not the Portal");
            this.unheard = unheard;
        }

        PortalCaller.Unheard unheard() {
            return unheard;
        }
    }

    private final PortalCaller caller;
    private final HttpServletRequest request;
    private final Uploads uploads;
    private @Nullable String session;
    private boolean known;

    Passing(PortalCaller caller, HttpServletRequest request, Uploads uploads) {
        this.caller = caller;
        this.request = request;
        this.uploads = uploads;
        this.session = request.getHeader("session");
        this.known = !caller.needsSession();
    }

    @Override
    public void session(String given) {
        session = given;
    }

    /** @throws NotHeard where the call's session is not one of the Portal's */
    void require() throws NotHeard {
        if (!known) {
            Optional<PortalCaller.Unheard> unheard = caller.unheard(request, session == null ? "" : session);
            if (unheard.isPresent()) {
                throw new NotHeard(unheard.get());
            }
            known = true;
        }
    }

    @Override
    public FiledFile keep(FileContent content) throws IOException {
        require();
        try (Incoming incoming = uploads.begin(NOBODYS)) {
            content.writeTo(incoming);
            Kept kept = incoming.finish();
            return new FiledFile(kept.id(), kept.sha256());
        }
    }
}
