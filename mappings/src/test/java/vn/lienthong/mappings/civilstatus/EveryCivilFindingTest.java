package vn.lienthong.mappings.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.mappings.Finding;

/** Findings about civil status, held to what every finding owes its reader. */
final class EveryCivilFindingTest {

    private final CivilDocuments documents = new CivilDocuments();

    @Test
    void says_what_is_wrong_and_how_to_mend_it_in_both_languages() throws IOException {
        assertThat(oneOfEach()).hasSizeGreaterThan(20).allSatisfy(finding -> {
            assertThat(List.of(
                            finding.message().vi(),
                            finding.message().en(),
                            finding.remedy().vi(),
                            finding.remedy().en()))
                    .allMatch(text -> !text.isBlank() && Character.isUpperCase(text.charAt(0)));
            assertThat(finding.message().vi()).isNotEqualTo(finding.message().en());
            assertThat(finding.rule()).matches("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+");
            assertThat(finding.pointer()).matches("(/([^~/]|~[01])*)*");
        });
    }

    @ParameterizedTest
    @EnumSource(CivilType.class)
    void every_field_of_every_form_has_a_name_in_both_languages_and_one_at_the_registry(CivilType type) {
        assertThat(CivilFields.paths(type)).hasSizeGreaterThan(10).allSatisfy(path -> {
            var words = CivilFields.words(type, path);
            assertThat(words.vi()).isNotBlank().doesNotContain(path).isNotEqualTo(words.en());
            assertThat(words.en()).startsWith("the ").isNotEqualTo("the part " + path);
            assertThat(CivilFields.wireName(type, path)).isNotEqualTo(path).matches("[a-zA-Z]+");
        });
    }

    @ParameterizedTest
    @EnumSource(CivilType.class)
    void no_two_fields_of_a_form_are_called_the_same(CivilType type) {
        assertThat(CivilFields.paths(type).stream()
                        .map(path -> CivilFields.words(type, path).vi()))
                .doesNotHaveDuplicates();
    }

    private List<Finding> oneOfEach() throws IOException {
        var findings = new ArrayList<Finding>();
        for (var json : List.of("{", "[]", "{}", "{\"type\":\"BIRTH\"}", "{\"type\":\"DEATH\",\"content\":1}")) {
            findings.addAll(
                    documents.read(json.getBytes(StandardCharsets.UTF_8)).findings());
        }
        for (var type : CivilType.values()) {
            var empty = CivilSample.birth().put("type", type.name());
            empty.putObject("content");
            findings.addAll(documents.read(CivilArbitrary.bytes(empty)).findings());
        }
        findings.addAll(documents.read(CivilArbitrary.bytes(wrong())).findings());
        var incoming = new RegistryIncoming(RegistryDialect.first());
        for (var body : List.of(
                "{}",
                "[",
                "{\"module\":\"KS\"}",
                "{\"module\":\"KS\",\"data\":\"<hotich>\"}",
                "{\"module\":\"KS\",\"data\":\"<!DOCTYPE a><a/>\"}",
                "{\"module\":\"KS\",\"data\":\"<hotich><hoso><a>1</a></hoso></hotich>\"}")) {
            findings.addAll(incoming.read(body.getBytes(StandardCharsets.UTF_8), (paper, content) -> paper)
                    .findings());
        }
        findings.addAll(new CivilToRegistry()
                .translate(CivilSample.birthDossier(), RegistryDialect.second(), (commune, on) -> Optional.empty())
                .findings());
        return findings;
    }

    private static ObjectNode wrong() {
        var birth = CivilSample.birth()
                .put("version", "1")
                .put("receivedAt", "hôm nay")
                .put("registryUnit", "1");
        birth.putArray("attachments").add(1).addObject().put("id", "x").put("sha256", "x");
        ((ObjectNode) birth.get("content")).put("copies", -1).put("certificateIssuedOn", "31/02/2026");
        var mother = (ObjectNode) birth.get("content").get("mother");
        mother.put("personalNumber", "003395000017")
                .put("nationality", "V\u200BN")
                .put("verified", 1)
                .put("other", 1);
        mother.put("birthDate", "1700").put("otherEthnicity", "x".repeat(1_001)).put("residenceKind", "?");
        mother.putObject("name").put("full", "A").put("given", "B");
        mother.putObject("residence").put("commune", "x").put("x", 1);
        return birth;
    }
}
