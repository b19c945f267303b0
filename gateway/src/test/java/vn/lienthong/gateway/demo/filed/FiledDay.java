package vn.lienthong.gateway.demo.filed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Law;
import vn.lienthong.mock.npsp.Filing;
import vn.lienthong.mock.province.Notice;
import vn.lienthong.mock.province.NoticeSummary;
import vn.lienthong.mock.province.What;

/** Citizens file all day; at its end the Portal's own books are held against the province's. */
public final class FiledDay {

    private static final String LIST = "/api/v1/filed?size=200&state=";

    private final FiledStage stage;
    private final Filers filers;
    private final GatewayDesk desk;

    /** @param gateway where the Portal hands dossiers over */
    public FiledDay(FiledStage stage, URI gateway, GatewayDesk desk) {
        this.stage = stage;
        this.filers = new Filers(stage.portal(), gateway, stage.clock());
        this.desk = desk;
    }

    /** To be called again and again. */
    public void tick() {
        filers.tick();
    }

    /** @return whether everything is filed and answered, and what was taken is in the province */
    public boolean isSettled(Law law) {
        return filers.isDone() && law.of(GatewayDesk.PROVINCE).open() == 0;
    }

    public FiledFigures figures() {
        List<JsonNode> taken = listed("TAKEN");
        return new FiledFigures(
                taken.size(),
                taken.stream().filter(it -> it.has("localCode")).count(),
                listed("NOT_TAKEN").size(),
                listed("NOT_OURS").size(),
                desk.law().of(GatewayDesk.PROVINCE),
                books());
    }

    private FiledFigures.Books books() {
        List<Filing> filed = stage.portal().filed();
        NoticeSummary province = stage.province().summary();
        Map<String, Long> there = stage.province().taken().stream()
                .filter(it -> it.what() == What.FILED)
                .map(Notice::dossier)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> acknowledged =
                filed.stream().filter(Filing::acknowledged).map(Filing::maHoSo).collect(Collectors.toSet());
        return new FiledFigures.Books(
                filed.size(),
                filed.stream().mapToLong(it -> it.answers().size()).sum(),
                acknowledged.size(),
                filed.stream().filter(it -> it.created() > 1).count(),
                acknowledged.stream()
                        .filter(it -> there.getOrDefault(it, 0L) == 1)
                        .count(),
                acknowledged.stream().filter(it -> !there.containsKey(it)).count(),
                there.values().stream().filter(it -> it > 1).count(),
                there.keySet().stream().filter(it -> !acknowledged.contains(it)).count(),
                province.malformed() + province.refusedSignatures() + province.repeatsThatDiffer());
    }

    private List<JsonNode> listed(String state) {
        return StreamSupport.stream(desk.get(LIST + state).path("dossiers").spliterator(), false)
                .toList();
    }
}
