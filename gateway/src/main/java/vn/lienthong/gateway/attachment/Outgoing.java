package vn.lienthong.gateway.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.NotSealed;
import vn.lienthong.gateway.vault.Vault;

/** A file as it is read: one chunk is in memory at a time, the first from the start on. */
final class Outgoing extends InputStream {

    private final AttachmentRows rows;
    private final Vault vault;
    private final Attachment attachment;
    private byte[] chunk = new byte[0];
    private int at;
    private int next;

    /** @throws KeyDestroyed when the key of its month was destroyed */
    Outgoing(AttachmentRows rows, Vault vault, Attachment attachment) throws IOException {
        this.rows = rows;
        this.vault = vault;
        this.attachment = attachment;
        fill();
    }

    @Override
    public int read() throws IOException {
        return fill() ? chunk[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int given = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, offset, given);
        at += given;
        return given;
    }

    @Override
    public int available() {
        return chunk.length - at;
    }

    private boolean fill() throws IOException {
        if (at < chunk.length) {
            return true;
        }
        if (next == attachment.chunks()) {
            return false;
        }
        byte[] sealed = rows.chunk(attachment.id(), next);
        boolean last = next + 1 == attachment.chunks();
        try {
            chunk = vault.open(sealed, Chunks.context(attachment.id(), next, last));
        } catch (NotSealed changed) {
            throw new IOException("attachment " + attachment.id() + " was changed where it is kept", changed);
        }
        next++;
        at = 0;
        return true;
    }
}
