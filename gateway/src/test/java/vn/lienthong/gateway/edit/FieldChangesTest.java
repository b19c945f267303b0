package vn.lienthong.gateway.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldChangesTest {

    private static final String PORTAL = """
            {"code": "H42.14.5-250701-0001", "applicant": {"name": "Thử", "phone": "0", "identities": [{"number": "1"}]},
             "documents": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}], "note": null}""";
    private static final String CIVIL = """
            {"type": "BIRTH", "content": {"child": {"name": "Thử"}, "mother": {"birthDate": "1995", "residence": {"detail": "1"}},
             "copies": 1}, "attachments": [{"id": "1"}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\": \"Thử\" | \"name\": \"Sửa\" | /applicant/name | họ tên người nộp hồ sơ | true",
                "\"phone\": \"0\" | \"phone\": \"1\" | /applicant/phone | số điện thoại của người nộp hồ sơ | false",
                "{\"number\": \"1\"} | {\"number\": \"2\"} | /applicant/identities/0/number | số định danh của người nộp hồ sơ | true",
                "\"name\": \"B\" | \"name\": \"C\" | /documents/1/name | tên giấy tờ | false",
                "\"note\": null | \"note\": \"x\" | /note | ghi chú | false"
            })
    void a_dossiers_fields_are_named_in_the_words_of_the_form(
            String from, String to, String pointer, String name, boolean identity) {
        assertThat(changes(new DossierFields(), PORTAL, PORTAL.replace(from, to)))
                .extracting(FieldChange::pointer, FieldChange::name, FieldChange::identity)
                .containsExactly(tuple(pointer, name, identity));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"birthDate\": \"1995\" | \"birthDate\": \"1996\" | /content/mother/birthDate | ngày sinh của mẹ | true",
                "\"copies\": 1 | \"copies\": 2 | /content/copies | số lượng bản sao | false",
                "\"id\": \"1\" | \"id\": \"2\" | /attachments/0/id | danh sách giấy tờ đính kèm | false"
            })
    void so_are_those_of_a_civil_status_dossier(String from, String to, String pointer, String name, boolean identity) {
        FieldNames names = CivilDossierFields.of(CIVIL.getBytes(StandardCharsets.UTF_8));

        assertThat(changes(names, CIVIL, CIVIL.replace(from, to)))
                .extracting(FieldChange::pointer, FieldChange::name, FieldChange::identity)
                .containsExactly(tuple(pointer, name, identity));
    }

    @Test
    void one_more_in_a_list_is_one_change_and_what_is_absent_is_as_good_as_null() {
        assertThat(changes(
                        new DossierFields(),
                        PORTAL,
                        PORTAL.replace("[{\"id\": \"a\"", "[{\"id\": \"0\", \"name\": \"0\"}, {\"id\": \"a\"")))
                .extracting(FieldChange::pointer)
                .containsExactly("/documents/0");
        assertThat(changes(new DossierFields(), PORTAL, PORTAL.replace(", \"note\": null", "")))
                .isEmpty();
    }

    private static List<FieldChange> changes(FieldNames names, String before, String after) {
        return new FieldChanges(names)
                .between(before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }
}
