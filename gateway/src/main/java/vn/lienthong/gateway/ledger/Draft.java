package vn.lienthong.gateway.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import vn.lienthong.routes.queue.Step;
import vn.lienthong.routes.queue.SubjectQueue;

/** What a transaction has decided and not yet written, so that it is written in a few statements. */
final class Draft {

    /** One decision, for what follows from it. */
    record Decided(Subjects.Address address, SubjectQueue before, Step step) {}

    final List<MapSqlParameterSource> subjects = new ArrayList<>();
    final List<Map<String, @Nullable Object>> arrivals = new ArrayList<>();
    final Map<UUID, byte[]> documents = new LinkedHashMap<>();
    final List<MapSqlParameterSource> updates = new ArrayList<>();
    final Map<Subjects.Address, List<UUID>> turns = new LinkedHashMap<>();
    final List<Map<String, @Nullable Object>> lines = new ArrayList<>();
    final List<Decided> decided = new ArrayList<>();
}
