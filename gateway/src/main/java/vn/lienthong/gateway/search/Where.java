package vn.lienthong.gateway.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.security.Sight;

/**
 * A filter as SQL over {@code message m}. What never changes of a message is looked up in {@code receipt r}, whose indexes are
 * written once for each message; the rest in {@code message}, which has few.
 */
public final class Where {

    private static final String HIGHEST = "\uDBFF\uDFFF";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean receipts;

    /** @param sight whose messages may be seen */
    public static Where of(MessageFilter filter, Sight sight) {
        return of(filter, sight, Set.of());
    }

    /** @param subjects what the filter's dossier is known by, where that is more than its code */
    public static Where of(MessageFilter filter, Sight sight, Set<String> subjects) {
        Where where = new Where();
        if (subjects.size() > 1) {
            where.onReceipt("r.subject IN (:subjects)", "subjects", subjects);
        } else {
            where.dossier(filter.dossier());
        }
        where.onReceipt("r.reference = :reference", "reference", filter.reference());
        where.onReceipt("r.lane = :lane", "lane", name(filter.lane()));
        where.onReceipt("r.kind = :kind", "kind", name(filter.kind()));
        where.onReceipt("r.procedure = :procedure", "procedure", filter.procedure());
        where.onReceipt("r.unit = :unit", "unit", filter.unit());
        where.onReceipt("r.origin = :origin", "origin", filter.origin());
        where.seen(Seen.by(sight));
        where.onReceipt("r.channel = :channel", "channel", filter.channel());
        where.onMessage("m.state IN (:states)", "states", names(filter.states()));
        where.onMessage("m.state IN ('PARKED', 'MANUAL') AND m.cause IN (:causes)", "causes", names(filter.causes()));
        where.onMessage("m.state = 'PARKED' AND m.fingerprint = :fingerprint", "fingerprint", filter.fingerprint());
        where.onMessage("m.changed_at >= :changedFrom", "changedFrom", time(filter.changedFrom()));
        where.onMessage("m.changed_at < :changedTo", "changedTo", time(filter.changedTo()));
        where.onMessage(
                "m.state IN ('WAITING', 'SENDING', 'UNKNOWN') AND m.received_at < :since",
                "since",
                time(filter.waitingSince()));
        where.onMessage(where.received() + " >= :receivedFrom", "receivedFrom", time(filter.receivedFrom()));
        where.onMessage(where.received() + " < :receivedTo", "receivedTo", time(filter.receivedTo()));
        return where;
    }

    /** What comes after FROM, conditions included; more may be added with AND. */
    public String from() {
        String tables = receipts ? "receipt r JOIN message m ON m.id = r.message" : "message m";
        return tables + " WHERE " + (conditions.isEmpty() ? "true" : String.join(" AND ", conditions));
    }

    /** The column of the time of receipt, by which the indexes are ordered; likewise {@link #id()}. */
    public String received() {
        return receipts ? "r.received_at" : "m.received_at";
    }

    public String id() {
        return receipts ? "r.message" : "m.id";
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private void seen(Seen seen) {
        if (!seen.isEverything()) {
            receipts = true;
            conditions.add(seen.listed("r"));
            parameters.putAll(seen.parameters());
        }
    }

    private void dossier(@Nullable String code) {
        if (code == null || !code.endsWith("*")) {
            onReceipt("r.subject = :dossier", "dossier", code);
            return;
        }
        String beginning = code.substring(0, code.length() - 1);
        onReceipt("r.subject ~>=~ :dossier", "dossier", beginning);
        onReceipt("r.subject ~<~ :dossierEnd", "dossierEnd", beginning + HIGHEST);
    }

    private void onReceipt(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            receipts = true;
            onMessage(condition, parameter, value);
        }
    }

    private void onMessage(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    private static @Nullable Object time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Object names(Set<? extends Enum<?>> values) {
        return values.isEmpty() ? null : values.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
