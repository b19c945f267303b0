package vn.lienthong.gateway.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** The dossiers of the day, the same at every start: Ninh Bình's figures of 1 July 2025, 173 direct, 371 online, 12 with a snag. */
final class Cases {

    static final int ALL = 556;
    static final int DIRECT = 173;
    static final int ONLINE = 371;
    static final int SNAGS = ALL - DIRECT - ONLINE;

    private static final long SEED = 20250701;
    private static final Map<Integer, Snag> SNAG_OF = Map.ofEntries(
            Map.entry(40, Snag.UNIT_UNKNOWN_TO_GATEWAY),
            Map.entry(61, Snag.PROCEDURE_UNKNOWN_TO_PORTAL),
            Map.entry(103, Snag.WRONG_NUMBER),
            Map.entry(131, Snag.UNIT_UNKNOWN_TO_GATEWAY),
            Map.entry(152, Snag.PROCEDURE_UNKNOWN_TO_PORTAL),
            Map.entry(263, Snag.PROCEDURE_UNKNOWN_TO_PORTAL),
            Map.entry(284, Snag.WRONG_NUMBER),
            Map.entry(301, Snag.UNIT_UNKNOWN_TO_GATEWAY),
            Map.entry(342, Snag.PROCEDURE_UNKNOWN_TO_PORTAL),
            Map.entry(424, Snag.UNIT_UNKNOWN_TO_GATEWAY),
            Map.entry(455, Snag.PROCEDURE_UNKNOWN_TO_PORTAL),
            Map.entry(487, Snag.WRONG_NUMBER));

    private Cases() {}

    /** In order of arrival. */
    static List<Case> all() {
        Random random = new Random(SEED);
        List<Instant> arrivals = ArrivalCurve.of(ALL, random);
        List<String> channels = new ArrayList<>(Collections.nCopies(DIRECT, "DIRECT"));
        channels.addAll(Collections.nCopies(ONLINE, "ONLINE"));
        Collections.shuffle(channels, random);
        List<Case> all = new ArrayList<>();
        for (int number = 1; number <= ALL; number++) {
            Snag snag = SNAG_OF.getOrDefault(number, Snag.NONE);
            Instant arrival = arrivals.get(number - 1);
            all.add(
                    snag == Snag.NONE
                            ? plain(number, channels.remove(channels.size() - 1), arrival, random)
                            : snagged(number, snag, arrival, random));
        }
        return List.copyOf(all);
    }

    /** Whether the applicant's number is nobody's. */
    static boolean isWrong(Case dossier) {
        return dossier.snag() == Snag.WRONG_NUMBER;
    }

    static long count(Predicate<Case> which) {
        return all().stream().filter(which).count();
    }

    /** How many of those with a snag came in by the channel. */
    static long snagged(String channel) {
        return all().stream()
                .filter(it -> it.snag() != Snag.NONE && it.channel().equals(channel))
                .count();
    }

    private static Case plain(int number, String channel, Instant arrival, Random random) {
        Office office = Office.any(random);
        SampleProcedure procedure = SampleProcedure.any(office.commune(), random);
        return new Case(number, office, procedure, channel, Life.any(random), Snag.NONE, arrival);
    }

    private static SampleProcedure ofCommune(Snag snag, SampleProcedure any) {
        return snag == Snag.WRONG_NUMBER ? Case.CHECKED : any;
    }

    private static Case snagged(int number, Snag snag, Instant arrival, Random random) {
        Office office = snag == Snag.UNIT_UNKNOWN_TO_GATEWAY ? Office.NEW_COMMUNE : Office.anyCommune(random);
        boolean unknownProcedure = snag == Snag.PROCEDURE_UNKNOWN_TO_PORTAL;
        SampleProcedure procedure = unknownProcedure
                ? SampleProcedure.NEW_AT_THE_COMMUNE
                : ofCommune(snag, SampleProcedure.any(true, random));
        return new Case(
                number,
                office,
                procedure,
                number % 2 == 0 ? "DIRECT" : "ONLINE",
                unknownProcedure ? Life.IS_WORKED_ON : Life.LIES,
                snag,
                arrival);
    }
}
