package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.replay.ActingSettings;
import vn.lienthong.gateway.replay.Job;
import vn.lienthong.gateway.replay.JobItem;
import vn.lienthong.gateway.replay.Jobs;
import vn.lienthong.gateway.replay.Preview;
import vn.lienthong.gateway.replay.Prospect;
import vn.lienthong.gateway.replay.Reply;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Cause;

/** Where operators act on many messages at once. */
@RestController
@RequestMapping("/api/v1/replays")
final class ReplayDesk {

    private static final int LARGEST = 16_384;
    private static final int LARGEST_PAGE = 200;
    private static final Words RUN_FORM = new Words(
            "Gửi {} hoặc {\"include\": [\"UNDETERMINABLE\", ...]}: những nguyên nhân vẫn gửi",
            "Send {} or {\"include\": [\"UNDETERMINABLE\", ...]}: the causes to send all the same");

    /** How a job is run. */
    record Run(@Nullable Set<Cause> include) {}

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Items(List<JobItem> items, @Nullable String next) {}

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<Job> jobs, @Nullable String next) {}

    private final Jobs jobs;
    private final Preview preview;
    private final ActingSettings settings;

    ReplayDesk(Jobs jobs, Preview preview, ActingSettings settings) {
        this.jobs = jobs;
        this.preview = preview;
        this.settings = settings;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        return answer(jobs.make(JobBody.in(request, settings), caller));
    }

    @GetMapping
    Page all(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size) {
        require(size);
        List<Job> found = jobs.page(after, size + 1, caller);
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<Job> page = found.subList(0, size);
        return new Page(page, "/api/v1/replays?after=" + page.get(size - 1).id() + "&size=" + size);
    }

    @GetMapping("/{id}")
    JobView one(@PathVariable UUID id) {
        return JobView.of(found(id), preview);
    }

    @GetMapping("/{id}/items")
    Items items(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Prospect prospect,
            @RequestParam(required = false) @Nullable String result,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "50") int size) {
        require(size);
        found(id);
        List<JobItem> items = preview.items(id, prospect, result, after, size);
        boolean more = items.size() == size;
        String narrowed =
                (prospect == null ? "" : "&prospect=" + prospect) + (result == null ? "" : "&result=" + result);
        return new Items(
                items,
                more
                        ? JobView.path(id) + "/items?after="
                                + items.get(size - 1).number() + "&size=" + size + narrowed
                        : null);
    }

    @PostMapping(path = "/{id}/run", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> run(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        @Nullable
        Set<Cause> include =
                StrictJson.read(request, Run.class, LARGEST, RUN_FORM).include();
        return answer(jobs.run(id, include == null ? EnumSet.noneOf(Cause.class) : include, caller));
    }

    @PostMapping("/{id}/pause")
    ResponseEntity<Object> pause(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return answer(jobs.pause(id, caller));
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<Object> resume(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return answer(jobs.resume(id, caller));
    }

    @PostMapping(path = "/{id}/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> cancel(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return answer(jobs.cancel(id, CancelRequest.reasonIn(request), caller));
    }

    private ResponseEntity<Object> answer(Reply reply) {
        Job job = JobAnswers.done(reply);
        return ResponseEntity.accepted()
                .location(URI.create(JobView.path(job.id())))
                .body(JobView.of(job, preview));
    }

    private Job found(UUID id) {
        return jobs.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private static void require(int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
    }
}
