package vn.lienthong.mappings.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;

/** What goes out to the registry in either generation, and comes in again, equals the model. */
final class CivilRoundTripTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<UUID, byte[]> files = new HashMap<>();

    @Property(tries = 300)
    void xml_inside_json_comes_back_as_it_went(@ForAll long seed) throws IOException {
        comesBack(seed, RegistryDialect.first());
    }

    @Property(tries = 300)
    void json_inside_json_of_2023_comes_back_as_it_went(@ForAll long seed) throws IOException {
        comesBack(seed, RegistryDialect.secondOf2023());
    }

    @Property(tries = 300)
    void json_inside_json_of_2025_comes_back_as_it_went(@ForAll long seed) throws IOException {
        comesBack(seed, RegistryDialect.second());
    }

    @FaultRow(40)
    @Property(tries = 200)
    void no_damage_on_the_way_makes_it_throw(@ForAll long seed, @ForAll int place, @ForAll byte damage)
            throws IOException {
        var dialect = seed % 2 == 0 ? RegistryDialect.first() : RegistryDialect.second();
        var body = body(dossier(seed, dialect), dialect);
        body[Math.floorMod(place, body.length)] = damage;

        assertThat(new RegistryIncoming(dialect).read(body, this::keep)).isNotNull();
    }

    @Test
    void files_go_along_and_come_back_byte_by_byte() throws IOException {
        var bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        var id = UUID.fromString("00000000-0000-7000-8000-000000000001");
        files.put(id, bytes);
        var birth = CivilSample.birth();
        birth.putArray("attachments")
                .addObject()
                .put("id", id.toString())
                .put("paperType", 3)
                .put("name", "Giấy chứng sinh")
                .put("fileName", "gcs.pdf");
        var dossier = new CivilDocuments().read(CivilArbitrary.bytes(birth)).orElseThrow();

        var back = new RegistryIncoming(RegistryDialect.second())
                .read(body(dossier, RegistryDialect.second()), this::keep)
                .orElseThrow();

        assertThat(back.attachments()).singleElement().satisfies(paper -> {
            assertThat(paper.name()).isEqualTo("Giấy chứng sinh");
            assertThat(paper.paperType()).isEqualTo(3);
            assertThat(files.get(paper.id())).isEqualTo(bytes);
        });
    }

    @Test
    void the_envelopes_are_those_of_the_contract() throws IOException {
        var first = JSON.readTree(body(CivilSample.birthDossier(), RegistryDialect.first()));
        var second = JSON.readTree(body(CivilSample.birthDossier(), RegistryDialect.second()));

        assertThat(first.get("maDonVi").isIntegralNumber()).isTrue();
        assertThat(first.get("ngayTiepNhan").textValue()).isEqualTo("2026-07-01");
        assertThat(first.get("data").textValue())
                .startsWith("<hotich><hoso><loaiDangKy>1</loaiDangKy>")
                .contains("<nksNgaySinh>20/06/2026</nksNgaySinh>");
        assertThat(second.get("maDonVi").textValue()).isEqualTo("14620");
        assertThat(second.get("maHoSoLT")).isEqualTo(second.get("maHoSoMCDT"));
        assertThat(second.get("ngayTiepNhan").textValue()).isEqualTo("01/07/2026 08:30:00");
        var data = JSON.readTree(second.get("data").textValue());
        assertThat(data.at("/nksHoTen/Ho").textValue()).isEqualTo("Trần");
        assertThat(data.at("/nksHoTen/ChuDem").textValue()).isEqualTo("Minh");
        assertThat(data.at("/meNgaySinh/namSinh").textValue()).isEqualTo("1995");
        assertThat(second.get("fileDinhKem")).isEmpty();
    }

    @Test
    void what_the_catalogues_lack_is_for_an_operator() {
        var findings = new ArrayList<>(new CivilToRegistry()
                .translate(CivilSample.birthDossier(), RegistryDialect.second(), (commune, on) -> Optional.empty())
                .findings());

        assertThat(findings).singleElement().satisfies(it -> {
            assertThat(it.pointer()).isEqualTo("/registryUnit");
            assertThat(it.blame()).isEqualTo(Blame.CATALOGUE);
        });
    }

    @Test
    void a_word_without_a_code_is_for_an_operator_too_where_the_registry_takes_a_number() {
        var document = new CivilArbitrary(7, RegistryDialect.second()).document(CivilType.EXTRACT);
        ((ObjectNode) document.get("content")).put("copyKind", "BIRTH");
        var extract = new CivilDocuments().read(CivilArbitrary.bytes(document)).orElseThrow();

        assertThat(new CivilToRegistry()
                        .translate(extract, RegistryDialect.second(), RegistryCatalogue.sameCodes())
                        .findings())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.pointer()).isEqualTo("/content/copyKind");
                    assertThat(it.blame()).isEqualTo(Blame.CATALOGUE);
                    assertThat(it.remedy().vi()).contains("copyKind");
                });

        var codes = CodeLists.standard().with("list,word,code,vi,en\ncopyKind,BIRTH,1,Khai sinh,birth\n");
        assertThat(new CivilToRegistry()
                        .translate(extract, RegistryDialect.second().withCodes(codes), RegistryCatalogue.sameCodes())
                        .orElseThrow()
                        .envelope()
                        .get("data")
                        .textValue())
                .contains("\"loaiBanSao\":1");
    }

    private void comesBack(long seed, RegistryDialect dialect) throws IOException {
        var dossier = dossier(seed, dialect);
        Translation<CivilDossier> back = new RegistryIncoming(dialect).read(body(dossier, dialect), this::keep);

        assertThat(back.findings()).isEmpty();
        assertThat(CivilContent.canonicalJson(back.orElseThrow()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(CivilContent.canonicalJson(dossier), StandardCharsets.UTF_8));
        assertThat(back.orElseThrow()).isEqualTo(dossier);
    }

    private static CivilDossier dossier(long seed, RegistryDialect dialect) {
        return new CivilDocuments()
                .read(CivilArbitrary.bytes(new CivilArbitrary(seed, dialect).document()))
                .orElseThrow();
    }

    private byte[] body(CivilDossier dossier, RegistryDialect dialect) throws IOException {
        var request = new CivilToRegistry()
                .translate(dossier, dialect, RegistryCatalogue.sameCodes())
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        new RegistryWriter().write(request, id -> new ByteArrayInputStream(files.getOrDefault(id, new byte[0])), out);
        return out.toByteArray();
    }

    private AttachmentRef keep(AttachmentRef paper, AttachmentSink.Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.writeTo(out);
        var id = UUID.randomUUID();
        files.put(id, out.toByteArray());
        return new AttachmentRef(id, paper.paperType(), paper.name(), paper.fileName(), null);
    }

    static List<String> rules(Translation<?> translation) {
        return translation.findings().stream().map(Finding::rule).toList();
    }
}
