package vn.lienthong.gateway.console.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Ask.Field;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.paper.EntryBody;
import vn.lienthong.mappings.Words;

/** What a person read in a paper book, as the form has it. */
record EntryFields(
        @Nullable String registeredOn,
        @Nullable String year,
        @Nullable String number,
        @Nullable String book,
        @Nullable String page,
        @Nullable String name,
        @Nullable String born,
        @Nullable String personalNumber,
        @Nullable String shelf) {

    private static final Words NO_DAY = new Words(
            "Ngày đăng ký viết dạng 2003-05-12; chỉ biết năm thì ghi ở ô năm",
            "The day is written 2003-05-12; where only the year is known, use its own field");

    static Field[] of(Speech w) {
        return new Field[] {
            Field.optional("registeredOn", w.t("paper.field.registeredOn"), "date"),
            Field.optional("year", w.t("paper.field.year"), "number"),
            Field.text("number", w.t("paper.field.number"), ""),
            Field.text("book", w.t("paper.field.book"), ""),
            Field.optional("page", w.t("paper.field.page"), "text"),
            Field.text("name", w.t("paper.field.name"), ""),
            Field.optional("born", w.t("paper.field.born"), "text"),
            Field.optional("personalNumber", w.t("paper.field.personalNumber"), "text"),
            Field.optional("shelf", w.t("paper.field.shelf"), "text")
        };
    }

    /** @throws Refused when the day or the year is none */
    EntryBody body() {
        @Nullable String day = given(registeredOn);
        @Nullable String inYear = given(year);
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "subject.name", name);
        put(fields, "subject.birthDate", born);
        try {
            return new EntryBody(
                    day == null ? null : LocalDate.parse(day),
                    inYear == null ? null : Integer.valueOf(inYear),
                    number,
                    book,
                    given(page),
                    given(personalNumber),
                    fields,
                    given(shelf));
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new Refused(Problem.MALFORMED_REQUEST, NO_DAY);
        }
    }

    private static void put(Map<String, String> fields, String path, @Nullable String text) {
        @Nullable String said = given(text);
        if (said != null) {
            fields.put(path, said);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
