package vn.lienthong.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The command line. */
final class Options {

    static final String HELP = """
            java -jar mock-endpoints-exec.jar check --log=FILE (--data=DIR | --ledger=URL --user=NAME) [books …]

              --log=FILE            what was handed in, one JSON object a line
              --data=DIR            the data directory of a running gateway with its own database
              --ledger=URL          or the database, jdbc:postgresql://host:5432/name, with --user=NAME and
                                    --password-file=FILE or LIENTHONG_CHECK_PASSWORD; an account that may only read is enough
              --portal=URL          admin side of the mock Portal, http://localhost:9091; likewise
              --registry=URL        the civil registry (9095)
              --hub=URL             the hub of linked procedures (9097)
              --land=URL            a land system; once for each
              --province=URL        the province that is told
              --own=LANES           where the gateway writes of its own accord: PROVINCE,LINKED unless said otherwise
              --json=FILE           the verdict for machines

            Exit code 0: all ok; 1: something is not; 2: it could not be judged. A lane whose books are not given is judged by
            log and ledger alone.
            """;
    private static final Set<String> NAMES = Set.of(
            "log",
            "data",
            "ledger",
            "user",
            "password-file",
            "portal",
            "registry",
            "hub",
            "land",
            "province",
            "own",
            "json");

    private final Map<String, List<String>> given = new HashMap<>();
    private final Map<String, String> environment;

    Options(String[] arguments, Map<String, String> environment) {
        this.environment = environment;
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals > 2 && argument.startsWith("--") ? argument.substring(2, equals) : "";
            if (!NAMES.contains(name)) {
                throw new CannotCheck("There is no option " + argument + "\n\n" + HELP);
            }
            given.computeIfAbsent(name, none -> new ArrayList<>()).add(argument.substring(equals + 1));
        }
    }

    Path log() {
        return Path.of(demanded("log"));
    }

    Optional<Path> json() {
        return one("json").map(Path::of);
    }

    Set<String> own() {
        return Set.of(one("own").orElse("PROVINCE,LINKED").split(","));
    }

    LedgerAddress ledger() {
        return one("data")
                .map(it -> LedgerAddress.embeddedIn(Path.of(it)))
                .orElseGet(() -> new LedgerAddress(demanded("ledger"), demanded("user"), password()));
    }

    List<Journal> books() {
        List<Journal> books = new ArrayList<>();
        add(books, "portal", "/mock/portal/", Journals::portal);
        add(books, "registry", "/mock/registry/", Journals::registry);
        add(books, "hub", "/mock/hub/", Journals::hub);
        add(books, "land", "/mock/land/", Journals::land);
        add(books, "province", "/mock/province/", Journals::province);
        return books;
    }

    private void add(List<Journal> books, String option, String root, Function<Books, Journal> reading) {
        given.getOrDefault(option, List.of())
                .forEach(url -> books.add(reading.apply(new Books(url.replaceAll("/+$", "") + root))));
    }

    private String password() {
        return one("password-file")
                .map(Options::firstLine)
                .orElseGet(() -> environment.getOrDefault("LIENTHONG_CHECK_PASSWORD", ""));
    }

    private static String firstLine(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unread) {
            throw new CannotCheck("--password-file cannot be read: " + unread, unread);
        }
    }

    private Optional<String> one(String name) {
        return given.getOrDefault(name, List.of()).stream().findFirst();
    }

    private String demanded(String name) {
        return one(name).orElseThrow(() -> new CannotCheck("--" + name + " is missing\n\n" + HELP));
    }
}
