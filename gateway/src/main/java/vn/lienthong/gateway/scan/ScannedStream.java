package vn.lienthong.gateway.scan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that is looked through while somebody else reads it. Whoever reads it keeps nothing of it before it is {@link #clean}. */
public final class ScannedStream extends FilterInputStream {

    private static final int SKIPPED = 8 * 1024;

    private final Scan scan;
    private @Nullable NotClean found;
    private boolean judged;

    ScannedStream(InputStream file, Scan scan) {
        super(file);
        this.scan = scan;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        if (n > 0 && found == null) {
            try {
                scan.write(into, offset, n);
            } catch (NotClean known) {
                found = known;
            }
        }
        return n;
    }

    /** What is passed over is looked through, too. */
    @Override
    public long skip(long most) throws IOException {
        byte[] passed = new byte[SKIPPED];
        long skipped = 0;
        while (skipped < most) {
            int n = read(passed, 0, (int) Math.min(SKIPPED, most - skipped));
            if (n < 0) {
                break;
            }
            skipped += n;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /**
     * Reads it to its end, if nobody did, and waits for the verdict.
     *
     * @throws NotClean where it is not found clean
     */
    public void clean() throws IOException {
        byte[] rest = new byte[SKIPPED];
        int n = 0;
        while (n >= 0 && found == null) {
            n = read(rest, 0, SKIPPED);
        }
        judge();
    }

    /**
     * For whoever refuses the file for another reason: what was read of it may be worse than that.
     *
     * @throws NotClean where it is infected
     */
    public void refuseInfected() {
        try {
            judge();
        } catch (NotClean worse) {
            if (worse.why() == NotClean.Why.INFECTED) {
                throw worse;
            }
        }
    }

    /** The file itself is its owner's to close. */
    @Override
    public void close() {
        scan.close();
    }

    private void judge() {
        if (found != null) {
            throw found;
        }
        if (!judged) {
            judged = true;
            scan.end();
        }
    }
}
