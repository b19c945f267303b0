package vn.lienthong.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What each kind of system writes down of what it was told, in one form. What comes to nothing there is not in it. */
final class Journals {

    static final String PROVINCE = "PROVINCE";
    /** In the place of a code. */
    static final String FURTHER_WAY = "(notices of dossiers' further way)";

    private static final Set<String> OF_THE_FURTHER_WAY =
            Set.of("STATUS", "RESULT", "LINKED", "LAND", "LAND_FILES", "TAX", "FILED");
    private static final int PAGE = 1_000;

    private Journals() {}

    /** The Portal: dossiers and rows, in the order in which it was told. */
    static Journal portal(Books books) {
        List<Telling> all = new ArrayList<>();
        JsonNode page = books.read("books/tellings?after=0&limit=" + PAGE);
        while (!page.isEmpty()) {
            page.forEach(it -> {
                boolean row = it.path("kind").asText().equals("PROGRESS");
                boolean update = it.path("kind").asText().equals("UPDATE");
                all.add(new Telling(
                        "NPSP",
                        row ? Kind.EVENT : Kind.STATE,
                        it.path("maHoSo").asText(),
                        it.path("status").asText(),
                        it.path("sequence").asLong(),
                        it.path("repeat").asBoolean() && !update));
            });
            page = books.read("books/tellings?after=" + all.get(all.size() - 1).number() + "&limit=" + PAGE);
        }
        if (!all.isEmpty() && all.get(0).number() != 1) {
            throw new CannotCheck("The Portal's books have forgotten what they were told first.");
        }
        return new Journal("NPSP", true, all);
    }

    /** The civil registry: each dossier as often as it was taken. */
    static Journal registry(Books books) {
        List<Telling> all = new ArrayList<>();
        for (JsonNode held : books.read("books/registrations")) {
            String code = held.path("code").asText();
            for (int taken = 0; taken < held.path("submissions").asInt(); taken++) {
                all.add(new Telling("CIVIL_STATUS", Kind.STATE, code, "", all.size(), false));
            }
            for (int twice = 0; twice < held.path("registeredTwice").asInt(); twice++) {
                all.add(new Telling("CIVIL_STATUS", Kind.STATE, code, "", all.size(), true));
            }
        }
        return new Journal("CIVIL_STATUS", false, all);
    }

    /** A land system: each dossier once, then its steps. */
    static Journal land(Books books) {
        List<Telling> all = new ArrayList<>();
        for (JsonNode held : books.read("books/dossiers")) {
            String code = held.path("soBienNhan").asText();
            all.add(new Telling("LAND", Kind.STATE, code, "", all.size(), false));
            Set<String> before = new HashSet<>();
            for (JsonNode step : held.path("steps")) {
                boolean again = !before.add(step.path("operation").asText() + step.path("body"));
                all.add(new Telling("LAND", Kind.EVENT, code, "", all.size(), again));
            }
        }
        return new Journal("LAND", false, all);
    }

    /** The hub of linked procedures: what was acknowledged and reported, by the codes of the linked dossiers. */
    static Journal hub(Books books) {
        List<Telling> all = new ArrayList<>();
        for (JsonNode held : books.read("books/dossiers")) {
            String code = held.path("maHoSo").asText();
            if (held.path("acknowledged").asBoolean()) {
                all.add(new Telling("LINKED", Kind.STATE, code, "", all.size(), false));
            }
            for (JsonNode report : held.path("reports")) {
                all.add(new Telling("LINKED", Kind.EVENT, code, "", all.size(), false));
            }
        }
        return new Journal("LINKED", false, all);
    }

    /** The province: what it was told of each message, by the number that each notice has. */
    static Journal province(Books books) {
        List<Telling> all = new ArrayList<>();
        for (JsonNode notice : books.read("notices")) {
            String what = notice.path("what").asText();
            long number = notice.path("number").asLong();
            all.add(
                    OF_THE_FURTHER_WAY.contains(what)
                            ? new Telling(PROVINCE, Kind.EVENT, FURTHER_WAY, "", number, false)
                            : new Telling(
                                    PROVINCE, Kind.STATE, notice.path("message").asText(), what, number, false));
        }
        all.sort(Comparator.comparingLong(Telling::number));
        return new Journal(PROVINCE, true, all);
    }
}
