package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Follows a comparison on the terminal. */
final class ReconcileWatch {

    private static final Set<String> ENDED = Set.of("DONE", "FAILED", "CANCELLED");
    private static final long PAUSE_MILLIS = 500;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final int COULD_NOT_RUN = 2;

    private final Shared shared;

    ReconcileWatch(Shared shared) {
        this.shared = shared;
    }

    /** The comparison goes on by itself, so that a gateway which is started again meanwhile is waited for. */
    int untilEnded(String id) {
        boolean shown = false;
        while (true) {
            JsonNode run = heard(id);
            if (ENDED.contains(run.path("state").asText())) {
                if (shown) {
                    shared.err().println();
                }
                return show(run);
            }
            shown |= progress(run);
            pause();
        }
    }

    private JsonNode heard(String id) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try {
                return shared.gateway().get(ReconcileCommand.path(id));
            } catch (Failure failure) {
                if (failure.exitCode() != ExitCode.UNAVAILABLE || System.nanoTime() - end > 0) {
                    throw failure;
                }
                pause();
            }
        }
    }

    /** @return the exit code that says how it ended, or that it goes on */
    int show(JsonNode run) {
        Language language = shared.language();
        StringBuilder text = new StringBuilder();
        text.append(run.path("id").asText())
                .append("  ")
                .append(run.path("lane").asText());
        text.append("  ")
                .append(run.path("from").asText())
                .append(" – ")
                .append(run.path("to").asText());
        text.append("  ").append(language.of(run.path("words")));
        if (run.hasNonNull("reason")) {
            text.append(": ").append(language.of(run.path("reason")));
        }
        JsonNode figures = run.path("figures");
        if (figures.isObject()) {
            line(text, language.of("So sánh", "Compared"), figures.path("compared"));
            line(text, language.of("Khớp", "Equal"), figures.path("equal"));
            figures.path("kinds").properties().forEach(it -> line(text, it.getKey(), it.getValue()));
            line(text, language.of("Đã xử lý", "Healed"), figures.path("healed"));
            line(text, language.of("Còn lại", "Left"), figures.path("left"));
            line(text, language.of("Không tra cứu được", "Not answered about"), figures.path("unasked"));
        }
        shared.show(run, text.toString());
        return exitCode(run);
    }

    private static int exitCode(JsonNode run) {
        return switch (run.path("state").asText()) {
            case "FAILED", "CANCELLED" -> COULD_NOT_RUN;
            case "DONE" -> run.path("outcome").asText().equals("DIFFERENCES") ? ExitCode.NO : ExitCode.OK;
            default -> ExitCode.OK;
        };
    }

    private static void line(StringBuilder text, String name, JsonNode count) {
        text.append("\n  ").append(name).append(": ").append(count.asLong());
    }

    private boolean progress(JsonNode run) {
        if (shared.json()) {
            return false;
        }
        String of = run.hasNonNull("dossiers") ? " / " + run.path("dossiers").asLong() : "";
        String silent = run.hasNonNull("silentSince")
                ? shared.language().of("  (hệ thống quốc gia không trả lời)", "  (the national system is silent)")
                : "";
        shared.err()
                .print("\r" + shared.language().of(run.path("words")) + "  "
                        + run.path("compared").asLong() + of + silent + "   ");
        shared.err().flush();
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure(COULD_NOT_RUN, "interrupted");
        }
    }
}
