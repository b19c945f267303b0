package vn.lienthong.gateway.reconcile;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

/** A kept list as a side, a page at a time; holds no connection between pages. */
final class PagedList implements Side<Standing> {

    private static final int PAGE = 2_000;

    private final KeptLists lists;
    private final UUID list;
    private List<KeptLists.Row> page = List.of();
    private int next;
    private String code;
    private int n = Integer.MAX_VALUE;

    /** @param from only codes after this one; null for all */
    PagedList(KeptLists lists, UUID list, @Nullable String from) {
        this.lists = lists;
        this.list = list;
        this.code = from == null ? "" : from;
    }

    @Override
    public boolean hasNext() {
        if (next == page.size() && (next == PAGE || page.isEmpty())) {
            page = lists.after(list, code, n, PAGE);
            next = 0;
        }
        return next < page.size();
    }

    @Override
    public Standing next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        KeptLists.Row row = page.get(next++);
        code = row.standing().code();
        n = row.n();
        return row.standing();
    }

    @Override
    public void close() {
        page = List.of();
    }
}
