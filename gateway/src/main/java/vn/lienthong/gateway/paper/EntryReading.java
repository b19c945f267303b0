package vn.lienthong.gateway.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.RegistryState;
import vn.lienthong.mappings.dossier.DossierCode;

/** Makes the answer of what a person read in the book, or says everything that is wrong with it. */
final class EntryReading {

    static final String NAME = "subject.name";
    static final String BORN = "subject.birthDate";
    private static final String YEAR = "registeredYear";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{12}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,79}");
    private static final int MOST_FIELDS = 150;
    private static final int FIRST_BOOKS = 1900;

    private final Clock clock;

    EntryReading(Clock clock) {
        this.clock = clock;
    }

    Translation<Entered> of(PaperTask task, EntryBody body) {
        List<Finding> findings = new ArrayList<>();
        EntryTexts texts = new EntryTexts(findings);
        String number = texts.required("/number", "Số", "number of the entry", body.number());
        String book = texts.required("/book", "Quyển số", "number of the book", body.book());
        String page = texts.optional("/page", "Trang số", "page", body.page());
        String shelf = texts.optional("/shelf", "Vị trí trên kệ", "place on the shelf", body.shelf());
        SortedMap<String, String> fields = fields(body.fields(), texts, findings);
        when(body, fields, findings);
        if (body.personalNumber() != null
                && !PERSONAL_NUMBER.matcher(body.personalNumber()).matches()) {
            findings.add(EntryFindings.PERSONAL_NUMBER);
        }
        if (!findings.isEmpty()) {
            return Translation.because(findings);
        }
        CivilResult result = new CivilResult(
                new DossierCode(task.dossier()),
                CivilType.EXTRACT,
                RegistryState.REGISTERED,
                body.registeredOn(),
                number,
                book,
                page.isEmpty() ? null : page,
                body.personalNumber(),
                fields,
                null,
                CivilResult.Source.PAPER);
        return CivilResults.sound(result).map(it -> Entered.found(it, shelf));
    }

    private void when(EntryBody body, SortedMap<String, String> fields, List<Finding> findings) {
        LocalDate today = LocalDate.now(clock.withZone(VIETNAM));
        @Nullable LocalDate day = body.registeredOn();
        @Nullable Integer year = body.year();
        if (day == null && year == null) {
            findings.add(EntryFindings.NO_TIME);
            return;
        }
        int said = Objects.requireNonNullElseGet(
                year, () -> Objects.requireNonNull(day).getYear());
        boolean contradicts = day != null && day.getYear() != said;
        if (contradicts || said < FIRST_BOOKS || said > today.getYear() || (day != null && day.isAfter(today))) {
            findings.add(EntryFindings.WRONG_TIME);
        }
        if (day == null) {
            fields.put(YEAR, String.valueOf(said));
        }
    }

    private static SortedMap<String, String> fields(
            @Nullable Map<String, String> given, EntryTexts texts, List<Finding> findings) {
        SortedMap<String, String> fields = new TreeMap<>();
        if (given != null && given.size() > MOST_FIELDS) {
            findings.add(EntryFindings.TOO_MANY);
            return fields;
        }
        if (given == null || !given.containsKey(NAME)) {
            texts.required("/fields/" + NAME, "Họ tên trong sổ", "name in the book", null);
        }
        (given == null ? Map.<String, String>of() : given).forEach((path, text) -> {
            if (FIELD.matcher(path).matches()) {
                fields.put(path, texts.required("/fields/" + path, path, path, text));
            } else {
                findings.add(EntryFindings.NO_FIELD);
            }
        });
        return fields;
    }
}
