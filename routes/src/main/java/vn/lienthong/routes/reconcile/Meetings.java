package vn.lienthong.routes.reconcile;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Three sides merged in the order of their codes, with memory for one code at a time. A side that does not take part is an empty
 * one here; that it is absent is said to {@link Comparing}. Closes its sides.
 */
public final class Meetings implements Iterator<Meeting>, AutoCloseable {

    private final Reading<Standing> province;
    private final Reading<Account> ledger;
    private final Reading<Standing> national;

    private final @Nullable String from;
    private boolean begun;

    /**
     * @param ledger has each code once
     * @param from the last code of an earlier, broken run: all up to it, itself included, are skipped; null to begin at the first
     */
    public Meetings(Side<Standing> province, Side<Account> ledger, Side<Standing> national, @Nullable String from) {
        this.province = new Reading<>(Party.PROVINCE, province, Standing::code);
        this.ledger = new Reading<>(Party.LEDGER, ledger, Account::code);
        this.national = new Reading<>(Party.NATIONAL, national, Standing::code);
        this.from = from;
    }

    @Override
    public boolean hasNext() {
        return first() != null;
    }

    @Override
    public Meeting next() {
        String code = first();
        if (code == null) {
            throw new NoSuchElementException();
        }
        return new Meeting(code, province.take(code), account(code), national.take(code));
    }

    private Optional<Account> account(String code) {
        List<Account> accounts = ledger.take(code);
        if (accounts.size() > 1) {
            throw new OutOfOrder(Party.LEDGER, code, code);
        }
        return accounts.isEmpty() ? Optional.empty() : Optional.of(accounts.get(0));
    }

    private @Nullable String first() {
        if (!begun) {
            begun = true;
            province.begin(from);
            ledger.begin(from);
            national.begin(from);
        }
        return earlier(earlier(province.code(), ledger.code()), national.code());
    }

    private static @Nullable String earlier(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return CodeOrder.BY_CODE_POINT.compare(one, other) <= 0 ? one : other;
    }

    @Override
    public void close() {
        try (province;
                ledger;
                national) {}
    }
}
