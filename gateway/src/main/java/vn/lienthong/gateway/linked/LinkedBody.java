package vn.lienthong.gateway.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.api.StrictJson;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.linked.HubMessage.Details;
import vn.lienthong.mappings.linked.HubStatus;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** What comes with an act on a linked dossier. */
final class LinkedBody {

    private static final int LARGEST = 16_384;
    private static final int LONGEST_TEXT = 500;
    private static final Words SEE_TO = new Words(
            "Gửi {\"until\": \"2025-07-03T17:00:00+07:00\", \"reason\": \"...\"}: lý do trên một dòng, không nêu tên ai",
            "Send {\"until\": \"2025-07-03T17:00:00+07:00\", \"reason\": \"...\"}: a reason on one line that names nobody");
    private static final Words REPORT = new Words(
            "Gửi {\"status\": \"ACCEPTED\", \"at\": \"2025-07-01T09:00:00+07:00\"}; ngoài ra có thể có note, handler,"
                    + " handlerTitle, department, content, dueAt, supplementBy",
            "Send {\"status\": \"ACCEPTED\", \"at\": \"2025-07-01T09:00:00+07:00\"}; there may also be note, handler,"
                    + " handlerTitle, department, content, dueAt, supplementBy");
    private static final Words UNTIL = new Words(
            "Yêu cầu bổ sung phải có hạn: thêm supplementBy", "A request for papers needs its date: add supplementBy");
    private static final Words TEXT = new Words(
            "Mỗi trường chữ trên một dòng, không quá 500 ký tự", "Each text on one line, of at most 500 characters");

    private record Seeing(
            @Nullable OffsetDateTime until, @Nullable String reason) {}

    private record Telling(
            @Nullable HubStatus status,
            @Nullable OffsetDateTime at,
            @Nullable String note,
            @Nullable String handler,
            @Nullable String handlerTitle,
            @Nullable String department,
            @Nullable String content,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime supplementBy) {}

    /** A person sees to it until then, and why. */
    record SeenTo(Instant until, String reason) {}

    /** The province's report. @param at null where it gives no time */
    record Report(HubStatus status, @Nullable Instant at, Details details) {}

    private LinkedBody() {}

    /** @throws Refused when the body says no time or no reason */
    static SeenTo seenTo(HttpServletRequest request) {
        Seeing given = StrictJson.read(request, Seeing.class, LARGEST, SEE_TO);
        OffsetDateTime until = given.until();
        if (until == null) {
            throw new Refused(Problem.MALFORMED_REQUEST, SEE_TO);
        }
        return new SeenTo(until.toInstant(), CancelRequest.sound(Objects.requireNonNullElse(given.reason(), "")));
    }

    /** @throws Refused when the body is no report */
    static Report report(HttpServletRequest request) {
        Telling given = StrictJson.read(request, Telling.class, LARGEST, REPORT);
        HubStatus status = given.status();
        if (status == null) {
            throw new Refused(Problem.MALFORMED_REQUEST, REPORT);
        }
        if (status == HubStatus.SUPPLEMENT_REQUESTED && given.supplementBy() == null) {
            throw new Refused(Problem.MALFORMED_REQUEST, UNTIL);
        }
        return new Report(
                status,
                instant(given.at()),
                new Details(
                        text(given.note()),
                        text(given.handler()),
                        text(given.handlerTitle()),
                        text(given.department()),
                        text(given.content()),
                        instant(given.dueAt()),
                        instant(given.supplementBy())));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime given) {
        return given == null ? null : given.toInstant();
    }

    private static @Nullable String text(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = Canonical.nfc(Canonical.trim(given));
        if (text.length() > LONGEST_TEXT || UnsafeCharacter.firstIn(text, false).isPresent()) {
            throw new Refused(Problem.MALFORMED_REQUEST, TEXT);
        }
        return text;
    }
}
