package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Predicate;

/** Follows a job on the terminal. */
final class JobWatch {

    private static final Set<String> ENDED = Set.of("DONE", "CANCELLED");
    private static final Set<String> RESTING = Set.of("PAUSED", "AWAITING_APPROVAL", "READY");
    private static final long PAUSE_MILLIS = 500;
    /** Of the longest hold, with what parts it from the figures. */
    private static final int STANDING = 15;

    private final Shared shared;
    private boolean shown;

    JobWatch(Shared shared) {
        this.shared = shared;
    }

    int untilNot(String id, String state) {
        return show(shared, until(id, job -> !job.path("state").asText().equals(state)));
    }

    /** Ends as well where only a person can make the job go on. */
    int untilEnded(String id) {
        JsonNode job = until(
                id,
                it -> ENDED.contains(it.path("state").asText())
                        || RESTING.contains(it.path("state").asText()));
        show(shared, job);
        boolean all = job.path("state").asText().equals("DONE")
                && job.at("/results/REFUSED").asLong() == 0;
        return all ? ExitCode.OK : ExitCode.NO;
    }

    /** The preview and the results, as a few lines. */
    static int show(Shared shared, JsonNode job) {
        Language language = shared.language();
        StringBuilder text = new StringBuilder();
        text.append(job.path("id").asText()).append("  ").append(language.of(job.path("words")));
        text.append("  ").append(job.path("items").asLong()).append(language.of(" thông điệp", " messages"));
        if (!ENDED.contains(job.path("state").asText())) {
            preview(text, job, language);
        }
        if (job.has("standsBehind")) {
            text.append("\n  ").append(language.of(job.at("/standsBehind/words")));
        }
        line(text, language.of("Kết quả", "Results"), job.path("results"));
        line(text, language.of("Đã gửi, nay ở", "Sent, and now"), job.path("sentNow"));
        if (job.at("/links/approval").isTextual()) {
            text.append("\n  ")
                    .append(language.of("Chờ người thứ hai duyệt: ", "A second person decides: "))
                    .append(job.at("/links/approval").asText());
        }
        return shared.show(job, text.toString());
    }

    private static void preview(StringBuilder text, JsonNode job, Language language) {
        job.path("preview").properties().forEach(it -> text.append("\n  ")
                .append(it.getValue().path("count").asLong())
                .append("  ")
                .append(language.of(it.getValue().path("words"))));
        job.path("decisions").properties().forEach(it -> text.append("\n      ")
                .append(it.getKey())
                .append(' ')
                .append(it.getValue().asLong()));
    }

    private static void line(StringBuilder text, String name, JsonNode counts) {
        if (counts.isEmpty()) {
            return;
        }
        text.append("\n  ").append(name).append(':');
        counts.properties().forEach(it -> text.append(' ')
                .append(it.getKey())
                .append(' ')
                .append(it.getValue().asLong()));
    }

    private JsonNode until(String id, Predicate<JsonNode> enough) {
        while (true) {
            JsonNode job = shared.gateway().get(JobCommands.path(id));
            if (enough.test(job)) {
                if (shown) {
                    shared.err().println();
                }
                return job;
            }
            progress(job);
            pause();
        }
    }

    private void progress(JsonNode job) {
        if (shared.json()) {
            return;
        }
        long items = job.path("items").asLong();
        long left = job.path("left").asLong();
        shown = true;
        shared.err()
                .print("\r" + job.path("state").asText() + "  " + (items - left) + " / " + items + standing(job)
                        + "   ");
        shared.err().flush();
    }

    private static String standing(JsonNode job) {
        String hold = job.at("/standsBehind/hold").asText();
        return hold.isEmpty() ? " ".repeat(STANDING) : "  " + hold;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.UNAVAILABLE, "interrupted");
        }
    }
}
