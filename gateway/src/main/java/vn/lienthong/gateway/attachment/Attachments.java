package vn.lienthong.gateway.attachment;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.gateway.scan.Scan;
import vn.lienthong.gateway.scan.VirusScanner;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.civilstatus.FileSource;

/** The store of files that belong to documents. */
public final class Attachments implements FileSource {

    private final AttachmentRows rows;
    private final AttachmentUses uses;
    private final Vault vault;
    private final Terms ours;
    private final VirusScanner scanner;

    Attachments(
            AttachmentRows rows, AttachmentUses uses, Vault vault, VirusScanner scanner, AttachmentSettings settings) {
        this.rows = rows;
        this.uses = uses;
        this.vault = vault;
        this.scanner = scanner;
        this.ours = new OurTerms(settings.maxBytes());
    }

    /**
     * Keeps a file that the gateway itself fetched, such as the document of a result. The rules of the doors do not hold for
     * it, so that what was accepted can be finished. Joins the caller's transaction, if there is one. What no message
     * {@link #use uses} expires.
     *
     * @param origin who may fetch it
     * @throws AttachmentRefused when it is empty, or longer than any may be
     * @throws IOException when it cannot be read to its end
     */
    public Kept keep(String origin, InputStream file) throws IOException {
        try (Incoming incoming = begin(origin, ours)) {
            file.transferTo(incoming);
            return incoming.finish();
        }
    }

    /** A file that the caller writes, as {@link #keep}. */
    public Incoming begin(String origin) {
        return begin(origin, ours);
    }

    Incoming begin(String origin, Terms terms) {
        return new Incoming(rows, vault, terms, scanner.begin(origin), rows.begin(origin));
    }

    /** What is known of a file that is wholly here. */
    public Optional<Attachment> find(UUID id) {
        return rows.find(id);
    }

    /**
     * Opens a file; its bytes are read as they are asked for.
     *
     * @throws FileNotFoundException when there is none
     * @throws KeyDestroyed when the key of its month was destroyed
     * @throws IOException here or while it is read: it was changed where it is kept
     */
    @Override
    public InputStream open(UUID id) throws IOException {
        Attachment found = rows.find(id).orElseThrow(() -> new FileNotFoundException("there is no attachment " + id));
        return new Outgoing(rows, vault, found);
    }

    /** Which of these files the origin has not brought, or has let expire; the others stay for a while from now on. */
    public Set<UUID> unknownTo(String origin, Collection<UUID> ids) {
        return uses.unknownTo(origin, ids);
    }

    /**
     * Notes that a message refers to files, which then stay as long as their key. Joins the caller's transaction.
     *
     * @throws IllegalStateException when one is not there; ask {@link #unknownTo} before
     */
    public void use(UUID message, Collection<UUID> ids) {
        uses.use(message, ids);
    }

    /** Notes that a file is needed although no message refers to it: it stays as long as its key. Joins the caller's transaction. */
    public void keepAlways(UUID id) {
        uses.keep(id);
    }

    /**
     * Hands a file of one owner to another, who may fetch it from now on; one that a third owner has is copied. Joins the caller's
     * transaction.
     *
     * @return its id from now on: another one, where the new owner has the same content of this month already
     * @throws IOException when it cannot be read to be copied
     */
    public UUID handOver(UUID id, String from, String to) throws IOException {
        Optional<UUID> handed = rows.handOver(id, from, to);
        if (handed.isPresent()) {
            return handed.get();
        }
        try (InputStream file = open(id);
                Incoming copy = new Incoming(rows, vault, ours, Scan.NONE, rows.begin(to))) {
            file.transferTo(copy);
            Kept kept = copy.finish();
            rows.asClean(kept.id(), id);
            return kept.id();
        }
    }

    /** Which messages refer to a file. */
    public Set<UUID> usersOf(UUID id) {
        return uses.usersOf(id);
    }

    private record OurTerms(long most) implements Terms {
        @Override
        public void type(FileType type) {
            // whatever it is, it was fetched to be kept
        }

        @Override
        public void more() {
            // the doors' reserve is there for this
        }

        @Override
        public void over() {
            // nothing was taken up
        }
    }
}
