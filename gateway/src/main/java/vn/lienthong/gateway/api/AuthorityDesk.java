package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.authority.ActiveAuthority;
import vn.lienthong.gateway.authority.AuthorityBook;
import vn.lienthong.gateway.authority.KeptEntry;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Sight;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.authority.Act;
import vn.lienthong.mappings.authority.AuthorityEntry;
import vn.lienthong.mappings.authority.AuthorityQuestion;
import vn.lienthong.routes.message.Cause;

/** Where operators keep the table of authority, and ask it. */
@RestController
@RequestMapping("/api/v1/authority")
final class AuthorityDesk {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LARGEST = 16_384;
    private static final Words END_FORM = new Words(
            "Gửi {\"until\": \"2025-06-30\", \"reason\": \"...\"}: ngày cuối cùng còn hiệu lực, và lý do",
            "Send {\"until\": \"2025-06-30\", \"reason\": \"...\"}: the last day on which it holds, and a reason");
    private static final Words NOT_NOW = new Words(
            "Dòng này đã được rút, hoặc bắt đầu sau ngày đó", "The line was taken back, or begins after that day");

    private record End(@Nullable LocalDate until, @Nullable String reason) {}

    /** @param entries the newest first */
    record Table(List<KeptEntry> entries) {}

    /**
     * What a change of the table leaves to be done.
     *
     * @param parked the groups that wait for the table to be mended, each to be replayed by its fingerprint
     */
    record Changed(List<KeptEntry> entries, List<ParkedGroup> parked) {}

    /**
     * @param allowed whether the dossier may go to its units
     * @param decides the lines that hold on that day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Checked(
            LocalDate on,
            boolean allowed,
            List<FindingView> findings,
            List<AuthorityEntry> receives,
            List<AuthorityEntry> decides) {}

    private final AuthorityBook book;
    private final ActiveAuthority active;
    private final ParkedGroups groups;
    private final Clock clock;

    AuthorityDesk(AuthorityBook book, ActiveAuthority active, ParkedGroups groups, Clock clock) {
        this.book = book;
        this.active = active;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping
    Table all(@RequestParam(required = false) @Nullable String procedure) {
        return new Table(book.all(procedure));
    }

    /** What would become of a dossier; without {@code on}, today. */
    @GetMapping("/check")
    Checked check(
            @RequestParam String procedure,
            @RequestParam String handlingUnit,
            @RequestParam(required = false) @Nullable String receivingUnit,
            @RequestParam(required = false) @Nullable String servicePoint,
            @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.ofInstant(clock.instant(), VIETNAM));
        AuthorityQuestion question =
                active.ofItsDay(new AuthorityQuestion(procedure, receivingUnit, servicePoint, handlingUnit, day));
        List<FindingView> findings = active.table().objections(question).stream()
                .map(FindingView::of)
                .toList();
        return new Checked(
                day,
                findings.isEmpty(),
                findings,
                active.table().holding(question, Act.RECEIVES),
                active.table().holding(question, Act.DECIDES));
    }

    @PostMapping(path = "/entries", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> add(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        AuthorityBody.Lines lines = AuthorityBody.in(request);
        if (!lines.findings().isEmpty()) {
            ProblemDetail problem = Problem.FINDINGS.detail(new Words(
                    "Chưa ghi dòng nào; sửa các lỗi nêu trong findings",
                    "No line was added; mend what the findings say"));
            problem.setProperty(
                    "findings", lines.findings().stream().map(FindingView::of).toList());
            return Problems.answer(problem);
        }
        List<KeptEntry> added = book.add(lines.entries(), lines.reason(), caller);
        return ResponseEntity.status(HttpStatus.CREATED).body(changed(added));
    }

    @PostMapping(path = "/entries/{id}/end", consumes = MediaType.APPLICATION_JSON_VALUE)
    Changed end(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        End wish = StrictJson.read(request, End.class, LARGEST, END_FORM);
        if (wish.until() == null) {
            throw new Refused(Problem.MALFORMED_REQUEST, END_FORM);
        }
        String reason = CancelRequest.sound(Objects.requireNonNullElse(wish.reason(), ""));
        return changed(book.end(id, wish.until(), reason, caller));
    }

    @PostMapping(path = "/entries/{id}/withdraw", consumes = MediaType.APPLICATION_JSON_VALUE)
    Changed withdraw(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return changed(book.withdraw(id, CancelRequest.reasonIn(request), caller));
    }

    private Changed changed(Optional<KeptEntry> entry) {
        return changed(List.of(entry.orElseThrow(() -> new Refused(Problem.NOT_NOW, NOT_NOW))));
    }

    private static boolean waits(ParkedGroup group) {
        @Nullable CauseView cause = group.cause();
        return cause != null && cause.name().equals(Cause.NO_AUTHORITY.name());
    }

    private Changed changed(List<KeptEntry> entries) {
        return new Changed(
                entries,
                groups.all(Sight.PROVINCE).stream().filter(AuthorityDesk::waits).toList());
    }
}
