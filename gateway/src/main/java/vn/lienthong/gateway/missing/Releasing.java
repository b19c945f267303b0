package vn.lienthong.gateway.missing;

import java.util.EnumSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.api.JobAnswers;
import vn.lienthong.gateway.replay.ActingSettings;
import vn.lienthong.gateway.replay.JobRequest;
import vn.lienthong.gateway.replay.JobRequest.What;
import vn.lienthong.gateway.replay.Jobs;
import vn.lienthong.gateway.replay.Selection;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.message.Cause;

/** Makes a job of what waited for an entry. It has its preview, and its second person where it is large, like any other. */
@Component
public final class Releasing {

    private final Jobs jobs;
    private final ActingSettings settings;

    Releasing(Jobs jobs, ActingSettings settings) {
        this.jobs = jobs;
        this.settings = settings;
    }

    /** @return the job, which nobody has started yet */
    public UUID job(AddedEntry entry, Caller who) {
        Selection selection = new Selection(
                null,
                null,
                new Selection.Filter(
                        EnumSet.of(Cause.UNTRANSLATABLE),
                        null,
                        entry.code(),
                        null,
                        entry.kind().lane().name(),
                        null,
                        null));
        JobRequest request = new JobRequest(
                "catalogue-entry-" + entry.id(), What.REPLAY, selection, entry.reason(), settings.rate(), false, true);
        return JobAnswers.done(jobs.make(request, who)).id();
    }
}
