package vn.lienthong.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.dossier.SampleDocument;
import vn.lienthong.mappings.npsp.DossierToNpsp;
import vn.lienthong.mappings.npsp.NpspDialect;
import vn.lienthong.mappings.npsp.NpspIncoming;
import vn.lienthong.mappings.npsp.NpspToDossier;
import vn.lienthong.mappings.npsp.ProcedureCatalogue;
import vn.lienthong.mappings.npsp.UnitCatalogue;

/** One of each finding, held to what every finding owes its reader. */
final class EveryFindingTest {

    private final ProvinceDocuments documents = new ProvinceDocuments();

    @Test
    void says_what_is_wrong_and_how_to_mend_it_in_both_languages() {
        assertThat(oneOfEach()).allSatisfy(finding -> {
            assertThat(List.of(
                            finding.message().vi(),
                            finding.message().en(),
                            finding.remedy().vi(),
                            finding.remedy().en()))
                    .allMatch(text -> !text.isBlank() && Character.isUpperCase(text.charAt(0)));
            assertThat(finding.message().vi()).isNotEqualTo(finding.message().en());
        });
    }

    @Test
    void has_a_stable_dotted_rule_and_an_rfc_6901_pointer() {
        assertThat(oneOfEach()).allSatisfy(finding -> {
            assertThat(finding.rule()).matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)+");
            assertThat(finding.pointer()).matches("(/([^~/]|~[01])*)*");
        });
    }

    @Test
    void covers_every_kind() {
        assertThat(oneOfEach())
                .extracting(finding -> finding.rule().substring(finding.rule().lastIndexOf('.') + 1))
                .contains(
                        "blank",
                        "columns",
                        "differs",
                        "doubledBlank",
                        "duplicate",
                        "encoding",
                        "header",
                        "invisible",
                        "legacyFont",
                        "limits",
                        "list",
                        "malformed",
                        "many",
                        "missing",
                        "object",
                        "range",
                        "syntax",
                        "tooLong",
                        "type",
                        "unknown",
                        "unsafe",
                        "value");
    }

    private List<Finding> oneOfEach() {
        var findings = new ArrayList<Finding>();
        for (var json : List.of(
                "{}",
                "{",
                "[]",
                "{\"a\":1,\"a\":2}",
                "[".repeat(100),
                "{\"~/\":1}",
                "{" + "\"x\":1,".repeat(200) + "\"y\":1}")) {
            findings.addAll(documents.readDossier(utf8(json)).findings());
            findings.addAll(documents.readProgress("", utf8(json)).findings());
        }
        findings.addAll(documents.readDossier(new byte[] {(byte) 0xFF}).findings());
        findings.addAll(documents
                .readDossier(SampleDocument.dossier()
                        .withText("/code", "x")
                        .withText("/status", "x")
                        .withText("/summary", "a".repeat(10_001))
                        .withText("/note", "\u202E")
                        .withText("/returnNote", "NguyÔn V¨n Thö")
                        .withText("/dueAt", "x")
                        .withText("/finishedAt", "1900-01-01T00:00:00Z")
                        .withText("/handlingUnit/code", "x")
                        .withText("/documents/0/url", "x")
                        .withText("/documents/1/id", "tep-1")
                        .withText("/applicant/identities/0/number", "1")
                        .with("/documents/0/digitised", "1")
                        .with("/version", "true")
                        .with("/applicant/name", "1")
                        .with("/procedure", "1")
                        .bytes())
                .findings());
        findings.addAll(documents
                .readProgress(
                        "H42-250701-0001",
                        SampleDocument.progress()
                                .withText("/dossierCode", "H42-250701-0002")
                                .bytes())
                .findings());
        findings.addAll(untranslatable());
        findings.addAll(incoming());
        findings.addAll(UnitCatalogue.parse("x\n,\n14620,a  b\n14620,a\n1,\u200B\n14621\u200B, \nx")
                .findings());
        return findings;
    }

    private List<Finding> untranslatable() {
        var dossier = documents
                .readDossier(SampleDocument.dossier()
                        .without("/applicant/techId")
                        .without("/applicant/identities")
                        .without("/documents/1/replacementResultCode")
                        .bytes())
                .orElseThrow();
        return new DossierToNpsp(NpspDialect.standard())
                .translate(dossier, new ProcedureCatalogue(code -> Optional.empty(), List.of()))
                .findings();
    }

    private List<Finding> incoming() {
        var findings = new ArrayList<Finding>();
        for (var body : List.of(
                "[]",
                "{}",
                "{\"service\":\"x\"}",
                "{\"service\":\"DongBoHoSoMC\",\"isUpdating\":\"x\",\"Data\":[],\"data\":[1]}")) {
            findings.addAll(((NpspIncoming.Malformed) NpspIncoming.read(utf8(body), 1_000)).findings());
        }
        findings.addAll(((NpspIncoming.Malformed) NpspIncoming.readRelayProgress(utf8("{}"), 1_000, "H42")).findings());
        var rows = "[{},{\"ChuHoSo\":[],\"NgayTra\":1,\"HinhThuc\":9,\"NoiNopHoSo\":9,\"DinhDanhCHS\":[1],"
                + "\"DanhSachLePhi\":[{\"Gia\":\"1.000\"}],\"TaiLieuNop\":[{\"IsDeleted\":\"x\"}]}]";
        var dossiers = (NpspIncoming.SyncDossiers) NpspIncoming.readRelayDossiers(utf8(rows), 1_000, "H42", "");
        dossiers.dossiers()
                .forEach(row -> findings.addAll(
                        new NpspToDossier(NpspDialect.standard()).translate(row).findings()));
        return findings;
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
