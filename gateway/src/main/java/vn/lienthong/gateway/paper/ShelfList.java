package vn.lienthong.gateway.paper;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.vault.KeyDestroyed;

/**
 * The list with which somebody goes to the archive room: who is looked for, in the order in which the books stand. It names
 * people, so that it is on record who printed it, in the audit and with each of the tasks.
 */
public final class ShelfList {

    /** More than one person finds in a day; the oldest go first. */
    public static final int MOST = 500;

    private final TaskBook book;
    private final TaskRows rows;
    private final Contents contents;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShelfList(
            TaskBook book,
            TaskRows rows,
            Contents contents,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.rows = rows;
        this.contents = contents;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A page to print, in Vietnamese.
     *
     * @param unit its code; null for all, each on pages of its own
     */
    public byte[] html(@Nullable String unit, Caller who) {
        return ShelfHtml.of(lines(unit, "html", who), clock.instant());
    }

    /** The same as CSV in UTF-8, for a table program. */
    public byte[] csv(@Nullable String unit, Caller who) {
        Instant now = clock.instant();
        return ShelfCsv.of(lines(unit, "csv", who), now);
    }

    private List<ShelfLine> lines(@Nullable String unit, String form, Caller who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<ShelfLine> lines = new ArrayList<>();
            for (PaperTask task : book.page(TaskFilter.wantedOnShelf(unit), null, MOST, who.sight())) {
                lines.add(new ShelfLine(task, wanted(task)));
            }
            lines.sort(ShelfLine.ORDER);
            rows.printed(lines.stream().map(it -> it.task().id()).toList(), who.name(), form);
            Map<String, String> details = new TreeMap<>(Map.of("form", form, "tasks", String.valueOf(lines.size())));
            audit.record(who, "paper.print", unit == null ? "all units" : "unit " + unit, "", details);
            return lines;
        }));
    }

    private Wanted wanted(PaperTask task) {
        try {
            return contents.wanted(task.id());
        } catch (KeyDestroyed gone) {
            return Wanted.DESTROYED;
        }
    }
}
