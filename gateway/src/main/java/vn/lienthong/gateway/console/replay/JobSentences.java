package vn.lienthong.gateway.console.replay;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.api.JobView;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.replay.JobItem;
import vn.lienthong.gateway.replay.JobState;

/** What a job is about and how far it is, in sentences. */
public final class JobSentences {

    private final JobView job;
    private final Speech w;

    JobSentences(JobView job, Speech w) {
        this.job = job;
        this.w = w;
    }

    /** "312 chosen: 287 …; 21 …; 4 …." */
    public String preview() {
        String chosen = w.t("job.chosen", job.items());
        if (job.state() == JobState.PREPARING) {
            return chosen + ": " + w.t("job.preparing", job.unlooked()) + standing();
        }
        return chosen + ": "
                + job.preview().values().stream()
                        .map(it -> w.number(it.count()) + " " + w.said(it.words()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** How far it is, once it has begun. */
    public String progress() {
        StringBuilder said = new StringBuilder(w.t("job.done", done(), job.items()));
        if (!job.results().isEmpty()) {
            said.append(": ").append(counts(job.results(), "result"));
        }
        if (!job.sentNow().isEmpty()) {
            said.append("; ").append(w.t("job.sent.now")).append(' ').append(counts(job.sentNow(), "state"));
        }
        if (job.standsBehind() != null) {
            said.append(standing());
        } else if (job.state() == JobState.RUNNING && job.expectedSeconds() > 0) {
            said.append("; ").append(w.t("job.expected", w.lasting(job.expectedSeconds())));
        }
        return said.toString();
    }

    private String standing() {
        return job.standsBehind() == null
                ? ""
                : "; " + w.said(job.standsBehind().words());
    }

    public long done() {
        return job.items() - job.left();
    }

    /** What the job would do with a message. */
    public String prospect(JobItem item) {
        JobView.@Nullable Group group = job.preview().get(item.prospect());
        return group == null ? "" : w.said(group.words());
    }

    private String counts(Map<String, Long> counts, String kind) {
        return counts.entrySet().stream()
                .map(it -> w.name(kind, it.getKey()) + " " + w.number(it.getValue()))
                .collect(Collectors.joining(", "));
    }
}
