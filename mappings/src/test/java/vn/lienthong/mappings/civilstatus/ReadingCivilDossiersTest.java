package vn.lienthong.mappings.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;

final class ReadingCivilDossiersTest {

    private final CivilDocuments documents = new CivilDocuments();

    @Property(tries = 300)
    void its_canonical_form_is_read_back_as_the_same(@ForAll long seed) {
        var document = new CivilArbitrary(seed, RegistryDialect.second()).document();

        var read = documents.read(CivilArbitrary.bytes(document)).orElseThrow();

        assertThat(documents.read(CivilContent.canonicalJson(read)).orElseThrow())
                .isEqualTo(read);
    }

    @Test
    void a_finding_names_the_field_as_the_form_does() {
        var findings = findings(birth -> at(birth, "mother").put("birthDate", "1995-02-30"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/content/mother/birthDate");
            assertThat(finding.rule()).isEqualTo("mother.birthDate.malformed");
            assertThat(finding.message().vi()).startsWith("Ngày sinh của mẹ");
            assertThat(finding.message().en()).startsWith("The date of birth of the mother");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "037195000017, ", // a woman born in 1995 of Ninh Bình
        "037095000017, mother.personalNumber.gender",
        "037196000017, mother.personalNumber.birthYear",
        "037395000017, mother.personalNumber.birthYear",
        "003195000017, mother.personalNumber.province",
        "104195000017, ",
        "0371950000171, mother.personalNumber.malformed",
        "37195000017, mother.personalNumber.malformed"
    })
    void a_personal_number_agrees_with_birth_gender_and_province(String number, String rule) {
        var findings = findings(birth -> at(birth, "mother").put("personalNumber", number));

        assertThat(findings).extracting(Finding::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void a_citizen_card_bears_the_personal_number() {
        assertThat(findings(birth -> at(birth, "mother")
                        .put("personalNumber", "037195000017")
                        .putObject("paper")
                        .put("type", "CITIZEN_CARD")
                        .put("number", "037195000018")))
                .extracting(Finding::rule)
                .containsExactly("mother.paper.number.number");
    }

    @ParameterizedTest
    @CsvSource({"1950", "1950-03", "1950-03-08"})
    @FaultRow(57)
    void of_a_birth_perhaps_only_the_year_is_known(String date) {
        assertThat(findings(birth -> at(birth, "mother").put("birthDate", date)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1950-13", "1950-02-30", "08/03/1950", "50", "1949-3-8"})
    void but_it_must_be_one_that_exists(String date) {
        assertThat(findings(birth -> at(birth, "mother").put("birthDate", date)))
                .extracting(Finding::rule)
                .containsExactly("mother.birthDate.malformed");
    }

    @Test
    void an_address_may_have_the_district_of_before_2025() {
        assertThat(findings(birth -> at(birth, "mother")
                        .putObject("residence")
                        .put("province", "36")
                        .put("district", "356")
                        .put("commune", "13657")))
                .isEmpty();
        assertThat(findings(birth -> at(birth, "mother")
                        .putObject("residence")
                        .put("commune", "1365")
                        .put("huyen", "1")))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(
                        "mother.residence.commune.malformed",
                        "mother.residence.province.missing",
                        "json.field.unknown");
    }

    @FaultRow(53)
    @Test
    void decomposed_letters_are_composed_and_old_fonts_are_told() {
        var composed = documents.read(CivilArbitrary.bytes(birth())).orElseThrow();
        var decomposed = birth();
        at(decomposed, "mother").put("name", Normalizer.normalize("Trần Thị Mận", Normalizer.Form.NFD));

        assertThat(CivilContent.hash(
                        documents.read(CivilArbitrary.bytes(decomposed)).orElseThrow()))
                .isEqualTo(CivilContent.hash(composed));
        assertThat(findings(birth -> at(birth, "mother").put("name", "NguyÔn ThÞ Hång V©n")))
                .extracting(Finding::rule)
                .containsExactly("mother.name.legacyFont");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(findings(birth -> {
                    at(birth, "child")
                            .put("gender", "X")
                            .put("birthDate", "2027-01-01")
                            .remove("name");
                    at(birth, "requester").put("phnoe", "1");
                    ((ObjectNode) birth.get("content"))
                            .put("registrationKind", "LATER")
                            .put("copies", "2");
                }))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(
                        "child.gender.value",
                        "child.name.missing",
                        "json.field.unknown",
                        "registrationKind.value",
                        "copies.type",
                        "child.birthDate.range");
    }

    @Test
    void the_hash_is_of_the_content_and_not_of_the_version() {
        var one =
                documents.read(CivilArbitrary.bytes(birth().put("version", 1))).orElseThrow();
        var two =
                documents.read(CivilArbitrary.bytes(birth().put("version", 2))).orElseThrow();

        assertThat(CivilContent.hash(one)).isEqualTo(CivilContent.hash(two)).hasSize(64);
        assertThat(one.toString() + one.content()).doesNotContain("Mận");
    }

    @Test
    void a_result_is_json_both_ways() {
        var json =
                "{\"dossierCode\":\"H42.14.5-260701-0001\",\"type\":\"BIRTH\",\"status\":\"REGISTERED\",\"number\":\"12\","
                        + "\"fields\":{\"mother.name\":\"Trần Thị Mận\"},\"source\":\"PAPER\","
                        + "\"document\":{\"name\":\"Giấy khai sinh\"}}";
        var result = documents.readResult(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(documents.readResult(CivilContent.json(result)).orElseThrow())
                .isEqualTo(result);
        assertThat(result.source()).isEqualTo(CivilResult.Source.PAPER);
    }

    @Test
    void code_lists_are_data() {
        var lists = CodeLists.standard().with("list,word,code,vi,en\nresidenceKind,CAMP,9,Trại,camp\n");
        var birth = birth();
        at(birth, "mother").put("residenceKind", "CAMP");

        assertThat(new CivilDocuments(lists).read(CivilArbitrary.bytes(birth)).findings())
                .isEmpty();
        assertThat(documents.read(CivilArbitrary.bytes(birth)).findings()).hasSize(1);
    }

    private List<Finding> findings(Consumer<ObjectNode> damage) {
        var birth = birth();
        damage.accept(birth);
        return documents.read(CivilArbitrary.bytes(birth)).findings();
    }

    private static ObjectNode at(ObjectNode birth, String part) {
        return (ObjectNode) birth.get("content").get(part);
    }

    private static ObjectNode birth() {
        return CivilSample.birth();
    }
}
