package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.paper.EntryBody;
import vn.lienthong.mappings.Words;

/** What comes with an act on a task: which version of it was seen, and what the act needs. */
final class PaperBody {

    private static final int LARGEST = 65_536;
    private static final Words VERSION = new Words(
            "Gửi {\"version\": 3}: số phiên bản của việc như đã xem",
            "Send {\"version\": 3}: the task's version that was seen");
    private static final Words REASON = new Words(
            "Gửi {\"version\": 3, \"reason\": \"...\"}: lý do trên một dòng, từ 3 đến 500 ký tự, không nêu tên ai",
            "Send {\"version\": 3, \"reason\": \"...\"}: a reason on one line, of 3 to 500 characters, that names nobody");
    private static final Words ENTRY = new Words(
            "Gửi {\"version\": 3, \"entry\": {\"registeredOn\": \"2003-05-12\", \"number\": \"41\", \"book\": \"01/2003\","
                    + " \"page\": \"12\", \"fields\": {\"subject.name\": \"...\"}, \"shelf\": \"Kệ 3\"}}",
            "Send {\"version\": 3, \"entry\": {\"registeredOn\": \"2003-05-12\", \"number\": \"41\", \"book\": \"01/2003\","
                    + " \"page\": \"12\", \"fields\": {\"subject.name\": \"...\"}, \"shelf\": \"Shelf 3\"}}");

    /** @param version which version of the task was seen */
    private record Seen(@Nullable Integer version) {}

    private record Given(
            @Nullable Integer version, @Nullable String reason) {}

    private record Read(@Nullable Integer version, @Nullable EntryBody entry) {}

    /** With the reason for it. */
    record Reasoned(int version, String reason) {}

    /** With what the book says. */
    record Entry(int version, EntryBody entry) {}

    private PaperBody() {}

    /** @throws Refused when the body says no version */
    static int seen(HttpServletRequest request) {
        return version(StrictJson.read(request, Seen.class, LARGEST, VERSION).version(), VERSION);
    }

    /** @throws Refused when the body says no version or no reason */
    static Reasoned reasoned(HttpServletRequest request) {
        Given given = StrictJson.read(request, Given.class, LARGEST, REASON);
        return new Reasoned(
                version(given.version(), REASON), CancelRequest.sound(Objects.requireNonNullElse(given.reason(), "")));
    }

    /** @throws Refused when the body says no version or no entry */
    static Entry entry(HttpServletRequest request) {
        Read read = StrictJson.read(request, Read.class, LARGEST, ENTRY);
        if (read.entry() == null) {
            throw new Refused(Problem.MALFORMED_REQUEST, ENTRY);
        }
        return new Entry(version(read.version(), ENTRY), read.entry());
    }

    private static int version(@Nullable Integer given, Words form) {
        if (given == null) {
            throw new Refused(Problem.MALFORMED_REQUEST, form);
        }
        return given;
    }
}
