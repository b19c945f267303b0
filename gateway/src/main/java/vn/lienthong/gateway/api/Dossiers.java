package vn.lienthong.gateway.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.api.DossierView.Known;
import vn.lienthong.gateway.api.DossierView.OnLane;
import vn.lienthong.gateway.search.BothCodes;
import vn.lienthong.gateway.search.BothCodes.Named;
import vn.lienthong.gateway.security.Caller;

/** Reads dossiers from the ledger: what the systems hold of them, and all their messages. */
@Component
public final class Dossiers {

    private record Held(String lane, Known known) {}

    private final JdbcClient jdbc;
    private final Messages messages;
    private final BothCodes codes;
    private final ObjectProvider<DossierNews> news;

    Dossiers(JdbcClient jdbc, Messages messages, BothCodes codes, ObjectProvider<DossierNews> news) {
        this.codes = codes;
        this.jdbc = jdbc;
        this.messages = messages;
        this.news = news;
    }

    /**
     * @param code any of its codes
     * @return the dossier, or empty where it has no message that the caller may see
     */
    public Optional<DossierView> find(String code, Caller caller) {
        Named named = codes.of(code);
        List<MessageView> found = messages.ofDossier(named.subjects(), caller);
        return found.isEmpty() ? Optional.empty() : Optional.of(view(named, found));
    }

    private DossierView view(Named named, List<MessageView> found) {
        Map<String, List<MessageView>> byLane = found.stream()
                .collect(Collectors.groupingBy(it -> it.facts().lane(), TreeMap::new, Collectors.toList()));
        Map<String, Known> known = known(named.code());
        List<OnLane> lanes = byLane.entrySet().stream()
                .map(it -> new OnLane(
                        it.getKey(),
                        known.getOrDefault(it.getKey(), new Known(false, null)),
                        it.getValue(),
                        news(it.getKey(), named.subjects())))
                .toList();
        return new DossierView(named.code(), named.localCode(), found.size() < Messages.MOST, lanes);
    }

    private @Nullable List<?> news(String lane, Set<String> subjects) {
        List<?> told = news.stream()
                .filter(it -> it.lane().equals(lane))
                .flatMap(it -> subjects.stream().<Object>flatMap(code -> it.of(code).stream()))
                .toList();
        return told.isEmpty() ? null : told;
    }

    private Map<String, Known> known(String code) {
        return jdbc
                .sql("SELECT lane, there, shown FROM subject WHERE lane IN (SELECT lane FROM lane) AND subject = :code")
                .param("code", code)
                .query((row, n) ->
                        new Held(row.getString("lane"), new Known(row.getBoolean("there"), row.getString("shown"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Held::lane, Held::known));
    }
}
