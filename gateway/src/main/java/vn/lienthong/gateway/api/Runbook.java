package vn.lienthong.gateway.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.lienthong.routes.message.Cause;

/** The runbook that is shipped with the program: what to do about each cause. */
@Component
public final class Runbook {

    private static final String FILE = "RUNBOOK.md";
    private static final Pattern ENTRY =
            Pattern.compile("^### ([a-z, -]+)\\R(.*?)(?=^#|\\z)", Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * What to do about one cause.
     *
     * @param anchor its place in the runbook
     * @param link where the runbook shows it
     * @param text in Markdown
     */
    public record Entry(String cause, String anchor, String link, String text) {}

    private final Map<Cause, Entry> entries = new EnumMap<>(Cause.class);

    /** @throws IllegalStateException when a cause has no entry */
    Runbook() {
        Map<String, String> texts = texts();
        for (Cause cause : Cause.values()) {
            String anchor = anchor(cause);
            String text = texts.get(anchor);
            if (text == null) {
                throw new IllegalStateException(FILE + " has no entry for " + anchor);
            }
            entries.put(cause, new Entry(cause.name(), anchor, "/runbook#" + anchor, text));
        }
    }

    Entry of(Cause cause) {
        return Objects.requireNonNull(entries.get(cause));
    }

    static String anchor(Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        Matcher entry = ENTRY.matcher(read());
        while (entry.find()) {
            for (String anchor : entry.group(1).split(",")) {
                texts.put(anchor.trim(), entry.group(2).trim());
            }
        }
        return texts;
    }

    private static String read() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is not shipped with the program", e);
        }
    }
}
