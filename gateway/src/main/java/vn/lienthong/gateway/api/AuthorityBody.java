package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.authority.Act;
import vn.lienthong.mappings.authority.AuthorityEntry;
import vn.lienthong.mappings.authority.Level;
import vn.lienthong.mappings.dossier.OrganisationIdentifier;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** Lines for the table of authority, as they are sent; all are good, or every fault of every line is told. */
final class AuthorityBody {

    private static final int LARGEST = 1_048_576;
    private static final int MOST = 1_000;
    private static final int LONGEST = 200;
    private static final Pattern PROCEDURE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.\\-]{2,39}");
    private static final Pattern COMMUNE = Pattern.compile("\\d{5}");
    private static final Words FORM = new Words(
            "Gửi {\"entries\": [{\"procedure\", \"act\": \"RECEIVES\" | \"DECIDES\", \"level\": \"PROVINCE\" | \"DISTRICT\" |"
                    + " \"COMMUNE\", \"unit\", \"servicePoint\", \"from\", \"until\", \"decision\"}], \"reason\": \"...\"}",
            "Send {\"entries\": [{\"procedure\", \"act\": \"RECEIVES\" | \"DECIDES\", \"level\": \"PROVINCE\" | \"DISTRICT\" |"
                    + " \"COMMUNE\", \"unit\", \"servicePoint\", \"from\", \"until\", \"decision\"}], \"reason\": \"...\"}");

    private record Line(
            @Nullable String procedure,
            @Nullable Act act,
            @Nullable Level level,
            @Nullable String unit,
            @Nullable String servicePoint,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String decision) {}

    private record Sent(
            @Nullable List<Line> entries, @Nullable String reason) {}

    /** What was sent, read. */
    record Lines(List<AuthorityEntry> entries, String reason, List<Finding> findings) {}

    private final List<AuthorityEntry> good = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private AuthorityBody() {}

    /** @throws Refused when it is nothing of the kind */
    static Lines in(HttpServletRequest request) {
        Sent sent = StrictJson.read(request, Sent.class, LARGEST, FORM);
        List<Line> entries = sent.entries();
        if (entries == null || entries.isEmpty() || entries.size() > MOST) {
            throw new Refused(Problem.MALFORMED_REQUEST, FORM);
        }
        String reason = CancelRequest.sound(Objects.requireNonNullElse(sent.reason(), ""));
        AuthorityBody body = new AuthorityBody();
        for (int i = 0; i < entries.size(); i++) {
            body.read("/entries/" + i, entries.get(i));
        }
        return new Lines(body.good, reason, body.findings);
    }

    private void read(String at, Line line) {
        int before = findings.size();
        String procedure = text(line.procedure());
        String decision = text(line.decision());
        String unit = line.unit() == null ? null : Canonical.code(line.unit());
        String point = line.servicePoint() == null ? null : text(line.servicePoint());
        require(
                PROCEDURE.matcher(procedure).matches(),
                at + "/procedure",
                "procedure",
                "mã thủ tục",
                "the procedure's code");
        require(isSentence(decision), at + "/decision", "decision", "tên quyết định", "the decision, on one line");
        require(
                point == null || isSentence(point),
                at + "/servicePoint",
                "servicePoint",
                "mã điểm tiếp nhận",
                "its code");
        require(isLevelOf(line.level(), unit), at + "/unit", "unit", "mã đơn vị đúng cấp", "a unit of the level");
        require(
                point == null || (line.act() == Act.RECEIVES && unit != null),
                at + "/servicePoint",
                "servicePoint.act",
                "điểm tiếp nhận chỉ dùng với RECEIVES và một đơn vị",
                "a service point goes with RECEIVES and a unit only");
        require(
                line.from() != null && (line.until() == null || !line.until().isBefore(line.from())),
                at + "/from",
                "days",
                "ngày đầu, và ngày cuối không trước ngày đầu",
                "the first day, and a last day not before it");
        if (line.act() == null || line.level() == null || line.from() == null) {
            require(line.act() != null, at + "/act", "act", "RECEIVES hoặc DECIDES", "RECEIVES or DECIDES");
        } else if (findings.size() == before) {
            good.add(new AuthorityEntry(
                    procedure, line.act(), line.level(), unit, point, line.from(), line.until(), decision));
        }
    }

    private void require(boolean fits, String pointer, String rule, String vi, String en) {
        if (!fits) {
            findings.add(new Finding(
                    pointer,
                    "authority.entry." + rule,
                    new Words("Thiếu hoặc sai: " + vi, "Missing or wrong: " + en),
                    new Words("Sửa dòng này rồi gửi lại cả bảng", "Mend the line and send all of them again"),
                    Blame.INPUT));
        }
    }

    /** Which identifiers are a district's, nobody can see. */
    private static boolean isLevelOf(@Nullable Level level, @Nullable String unit) {
        if (unit == null) {
            return level == Level.COMMUNE || level == Level.PROVINCE;
        }
        return level == Level.COMMUNE
                ? COMMUNE.matcher(unit).matches()
                : level != null && OrganisationIdentifier.parse(unit).isPresent();
    }

    private static boolean isSentence(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && UnsafeCharacter.firstIn(text, false).isEmpty();
    }

    private static String text(@Nullable String given) {
        return Canonical.nfc(Canonical.trim(Objects.requireNonNullElse(given, "")));
    }
}
