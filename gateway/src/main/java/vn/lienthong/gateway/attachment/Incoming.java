package vn.lienthong.gateway.attachment;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.lienthong.gateway.scan.NotClean;
import vn.lienthong.gateway.scan.Scan;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.Words;

/**
 * A file as it comes in: write all of it, then {@link #finish}. Closed before that, it leaves nothing behind. It is looked through
 * for viruses meanwhile, where a scanner is connected. Of the file, little more than a chunk is in memory.
 */
public final class Incoming extends OutputStream {

    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

    private final AttachmentRows rows;
    private final Vault vault;
    private final Terms terms;
    private final Scan scan;
    private final UUID id;
    private final MessageDigest digest = sha256();
    private final byte[] chunk = new byte[Chunks.SIZE];
    private int filled;
    private int written;
    private long bytes;
    private FileType type = FileType.OTHER;
    private boolean over;

    Incoming(AttachmentRows rows, Vault vault, Terms terms, Scan scan, UUID id) {
        this.rows = rows;
        this.vault = vault;
        this.terms = terms;
        this.scan = scan;
        this.id = id;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** @throws AttachmentRefused when it is not taken */
    @Override
    public void write(byte[] from, int offset, int length) {
        bytes += length;
        if (bytes > terms.most()) {
            throw new AttachmentRefused(
                    AttachmentRefused.Why.TOO_LONG,
                    new Words(
                            "Tệp dài quá " + terms.most() + " byte",
                            "The file is longer than " + terms.most() + " bytes"));
        }
        look(from, offset, length);
        digest.update(from, offset, length);
        int at = offset;
        while (at < offset + length) {
            if (filled == Chunks.SIZE) {
                seal(false);
            }
            int taken = Math.min(Chunks.SIZE - filled, offset + length - at);
            System.arraycopy(from, at, chunk, filled, taken);
            filled += taken;
            at += taken;
        }
    }

    /** All of it is here. */
    public Kept finish() {
        if (bytes == 0) {
            throw new AttachmentRefused(
                    AttachmentRefused.Why.EMPTY, new Words("Tệp không có nội dung", "The file is empty"));
        }
        seal(true);
        boolean scanned = foundClean();
        Kept kept = rows.finish(id, type, HexFormat.of().formatHex(digest.digest()), bytes, written, scanned);
        end();
        return kept;
    }

    @Override
    public void close() {
        if (over) {
            return;
        }
        try {
            rows.discard(id);
        } catch (DataAccessException e) {
            LOG.info("A part of an attachment stays until it expires, since the database is away");
        } finally {
            end();
        }
    }

    private void end() {
        over = true;
        terms.over();
        scan.close();
    }

    private void look(byte[] from, int offset, int length) {
        try {
            scan.write(from, offset, length);
        } catch (NotClean found) {
            throw new AttachmentRefused(found);
        }
    }

    private boolean foundClean() {
        try {
            return scan.end();
        } catch (NotClean found) {
            throw new AttachmentRefused(found);
        }
    }

    private void seal(boolean last) {
        if (written == 0) {
            type = FileType.of(chunk, filled);
            terms.type(type);
        }
        terms.more();
        byte[] plain = filled == Chunks.SIZE ? chunk : Arrays.copyOf(chunk, filled);
        rows.add(id, written, vault.seal(plain, Chunks.context(id, written, last)));
        written++;
        filled = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
