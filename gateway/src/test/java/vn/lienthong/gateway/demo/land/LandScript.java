package vn.lienthong.gateway.demo.land;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.lienthong.gateway.demo.kit.DayClock;

/** What the province hands in on that day about land: the same at every start. */
final class LandScript {

    static final int DOSSIERS = 30;
    static final Instant NOON = DayClock.at("12:00");
    /** The commune whose land office has no line until noon. */
    static final String NOT_CONNECTED = "14359";

    /** When the tax authority brings its file of notices. */
    static final Instant TAXED = DayClock.at("16:50");
    /** The code of a line that is of no dossier of the province. */
    static final String OF_NOBODY = "H42.30.7-250630-9999";

    private static final List<String> COMMUNES = List.of("13777", "14620", NOT_CONNECTED);
    private static final Instant FIRST = DayClock.at("07:30");
    private static final Duration APART = Duration.ofMinutes(12);
    private static final Duration UNTIL_SUPPLEMENT = Duration.ofMinutes(70);
    private static final Instant HANDED_OVER = DayClock.at("15:40");
    private static final int FIRST_STEP = 400_000;

    /** In order of time. */
    List<LandTold> steps() {
        List<LandTold> steps = new ArrayList<>();
        for (int n = 0; n < DOSSIERS; n++) {
            LandCase dossier = dossier(n);
            steps.add(new LandTold(FIRST_STEP + n, arrival(n), dossier, LandTold.What.DOSSIER));
            if (hasSupplement(n)) {
                Instant at = arrival(n).plus(UNTIL_SUPPLEMENT);
                steps.add(new LandTold(FIRST_STEP + 100 + n, at, dossier, LandTold.What.SUPPLEMENT));
            }
            if (isHandedOver(n)) {
                Instant at = HANDED_OVER.plus(Duration.ofMinutes(n));
                steps.add(new LandTold(FIRST_STEP + 200 + n, at, dossier, LandTold.What.HANDED_OVER));
            }
        }
        return steps.stream()
                .sorted(Comparator.comparing(LandTold::at).thenComparing(LandTold::number))
                .toList();
    }

    /** How many things are told of dossiers after they were handed in. */
    static long followingSteps() {
        return IntStream.range(0, DOSSIERS).filter(LandScript::hasSupplement).count()
                + IntStream.range(0, DOSSIERS).filter(LandScript::isHandedOver).count();
    }

    /** How many dossiers come for the commune before it is connected. */
    static long keptUntilNoon() {
        return IntStream.range(0, DOSSIERS)
                .filter(n -> commune(n).equals(NOT_CONNECTED) && arrival(n).isBefore(NOON))
                .count();
    }

    /** Codes of the dossiers that the file of tax notices is about. */
    static List<String> taxed() {
        return IntStream.range(0, DOSSIERS)
                .filter(n -> n % 3 == 0)
                .mapToObj(LandScript::code)
                .toList();
    }

    private static LandCase dossier(int n) {
        return new LandCase(n, code(n), commune(n), arrival(n));
    }

    private static String code(int n) {
        return "H42.30.7-250701-%04d".formatted(n + 1);
    }

    private static String commune(int n) {
        return COMMUNES.get(n % COMMUNES.size());
    }

    private static Instant arrival(int n) {
        return FIRST.plus(APART.multipliedBy(n));
    }

    private static boolean hasSupplement(int n) {
        return n % 5 == 2;
    }

    private static boolean isHandedOver(int n) {
        return n % 4 == 0;
    }
}
