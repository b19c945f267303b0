package vn.lienthong.gateway.audit;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Computes the whole chain again. What was changed, taken out or put in between shows as the first entry that does not fit. */
@Component
public final class AuditChain {

    private static final int PAGE = 1_000;

    /**
     * What the computation gave.
     *
     * @param entries how many entries from the first on are whole
     * @param hash the hash of the last whole entry: noted elsewhere, it shows later whether the newest entries were cut off
     * @param broken the number of the first entry that is missing or does not fit; empty when all do
     */
    public record Verified(long entries, String hash, OptionalLong broken) {}

    private final AuditBook book;

    AuditChain(AuditBook book) {
        this.book = book;
    }

    public Verified verify() {
        long number = 0;
        String hash = EntryHash.BEFORE_THE_FIRST;
        List<AuditEntry> page = book.following(AuditBook.START, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                if (!follows(entry, number, hash)) {
                    return new Verified(number, hash, OptionalLong.of(number + 1));
                }
                number = entry.number();
                hash = entry.hash();
            }
            page = book.following(number, PAGE);
        }
        return new Verified(number, hash, OptionalLong.empty());
    }

    private static boolean follows(AuditEntry entry, long number, String hash) {
        return entry.number() == number + 1
                && entry.prevHash().equals(hash)
                && entry.hash().equals(EntryHash.of(entry));
    }
}
