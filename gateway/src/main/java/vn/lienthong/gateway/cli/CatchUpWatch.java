package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Follows a paper day's file on the terminal. */
final class CatchUpWatch {

    private static final Set<String> ENDED = Set.of("DONE", "CANCELLED");
    private static final long PAUSE_MILLIS = 500;

    private final Shared shared;
    private boolean shown;

    CatchUpWatch(Shared shared) {
        this.shared = shared;
    }

    /** @return "no" where rows came back, or it was given up */
    int untilEnded(String id) {
        while (true) {
            JsonNode file = shared.gateway().get(CatchUpCommands.path(id));
            if (ENDED.contains(file.path("state").asText())) {
                if (shown) {
                    shared.err().println();
                }
                show(shared, file);
                boolean all = file.path("state").asText().equals("DONE")
                        && file.at("/progress/bad").asLong() == 0;
                return all ? ExitCode.OK : ExitCode.NO;
            }
            progress(file);
            pause();
        }
    }

    static int show(Shared shared, JsonNode file) {
        Language language = shared.language();
        JsonNode progress = file.path("progress");
        String text = file.path("id").asText() + "  " + language.of(file.path("words")) + "  "
                + file.path("rows").asLong() + language.of(" dòng: ", " rows: ")
                + progress.path("taken").asLong() + language.of(" đã nhận, ", " taken, ")
                + progress.path("same").asLong() + language.of(" đã có từ trước, ", " here before, ")
                + progress.path("good").asLong() + language.of(" đạt, ", " good, ")
                + progress.path("bad").asLong() + language.of(" lỗi, ", " bad, ")
                + progress.path("waiting").asLong() + language.of(" đang chờ", " waiting");
        return shared.show(
                file,
                file.path("repeated").asBoolean()
                        ? language.of("Tệp này đã gửi trước đây: ", "This file was here before: ") + text
                        : text);
    }

    private void progress(JsonNode file) {
        if (shared.json()) {
            return;
        }
        shown = true;
        long rows = file.path("rows").asLong();
        shared.err().print("\r" + (rows - file.at("/progress/waiting").asLong()) + " / " + rows + "   ");
        shared.err().flush();
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
