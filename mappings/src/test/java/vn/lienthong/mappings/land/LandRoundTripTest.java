package vn.lienthong.mappings.land;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.dossier.DossierCode;

/** What goes out to a land system comes back the same, whatever was in it. */
final class LandRoundTripTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DossierCode CODE = new DossierCode("H42.14.5-260701-0007");

    private final LandDocuments documents = new LandDocuments();

    @Property(tries = 300)
    void the_canonical_form_reads_back_as_the_same_dossier(@ForAll long seed) {
        var dossier = documents.readDossier(new LandArbitrary(seed).dossier(3)).orElseThrow();

        var back = documents.readDossier(LandContent.canonicalJson(dossier)).orElseThrow();

        assertThat(back).isEqualTo(dossier);
        assertThat(LandContent.contentHash(back)).isEqualTo(LandContent.contentHash(dossier));
    }

    @Property(tries = 100)
    void the_canonical_form_reads_back_as_the_same_step(@ForAll long seed, @ForAll LandStepType type) {
        var step = documents.readStep(CODE, new LandArbitrary(seed).step(type)).orElseThrow();

        assertThat(documents.readStep(CODE, LandContent.canonicalJson(step)).orElseThrow())
                .isEqualTo(step);
    }

    @Property(tries = 300)
    void a_dossier_sent_in_either_dialect_is_understood_as_the_same(@ForAll long seed, @ForAll boolean isVbdlis)
            throws IOException {
        comesBack(seed, isVbdlis ? LandDialect.vbdlis() : LandDialect.ilis());
    }

    @Property(tries = 100)
    void wherever_the_old_commune_goes_it_is_found_again(@ForAll long seed, @ForAll boolean isMember)
            throws IOException {
        comesBack(
                seed,
                LandDialect.vbdlis()
                        .with(isMember ? LandDialect.ParcelCommune.MEMBER : LandDialect.ParcelCommune.ADDRESS)
                        .with(LandDialect.Times.UTC));
    }

    @FaultRow(40)
    @Property(tries = 200)
    void no_damage_on_the_way_makes_it_throw(@ForAll long seed, @ForAll int place, @ForAll byte damage)
            throws IOException {
        var dossier = documents.readDossier(new LandArbitrary(seed).dossier(1)).orElseThrow();
        var body = JSON.writeValueAsBytes(wire(dossier, LandDialect.vbdlis()));
        body[Math.floorMod(place, body.length)] = damage;

        for (var type : LandCallType.values()) {
            assertThat(new LandIncoming(LandDialect.vbdlis()).read(type, body)).isNotNull();
        }
    }

    @Test
    void files_go_along_byte_by_byte_as_base64() throws IOException {
        var bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        var id = UUID.fromString("00000000-0000-7000-8000-000000000001");
        var document = (ObjectNode) JSON.readTree(new LandArbitrary(1).dossier(0));
        document.putArray("papers")
                .addObject()
                .put("name", "Đơn")
                .put("id", id.toString())
                .put("fileName", "don.pdf");
        var dossier = documents
                .readDossier(document.toString().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        var out = new ByteArrayOutputStream();

        new LandWriter()
                .write(
                        new LandToWire(LandDialect.ilis()).translate(dossier).orElseThrow(),
                        asked -> new ByteArrayInputStream(asked.equals(id) ? bytes : new byte[0]),
                        out);

        var file = JSON.readTree(out.toByteArray()).at("/DanhSachGiayToDinhKem/0/TapTin");
        assertThat(file.get("name").textValue()).isEqualTo("don.pdf");
        assertThat(file.get("data").binaryValue()).isEqualTo(bytes);
    }

    private void comesBack(long seed, LandDialect dialect) throws IOException {
        var dossier = documents.readDossier(new LandArbitrary(seed).dossier(1)).orElseThrow();
        var wire = wire(dossier, dialect);
        wire.withArray("DanhSachGiayToDinhKem").forEach(it -> ((ObjectNode) it).put("LinkFile", "x"));

        var call = new LandIncoming(dialect).read(LandCallType.RECEIPT_REQUESTED, JSON.writeValueAsBytes(wire));

        assertThat(call.findings()).isEmpty();
        var back = (LandCall.ReceiptRequested) call.orElseThrow();
        assertThat(back.number()).isEqualTo(dossier.code().text());
        assertThat(dossier(back, dossier)).isEqualTo(dossier);
    }

    /** The dossier that came back; what is not on the wire is taken from the one that went. */
    private static LandDossier dossier(LandCall.ReceiptRequested back, LandDossier went) {
        var it = back.dossier();
        return new LandDossier(
                new DossierCode(back.number()),
                it.oneStopCode(),
                null,
                it.provincial(),
                it.area(),
                went.procedure(),
                it.process(),
                it.receivedBy(),
                it.receivedAt(),
                it.dueAt(),
                it.propertyAddress(),
                it.applicant(),
                it.parcels(),
                it.papers().stream()
                        .map(paper -> new LandPaper(paper.name(), paper.originals(), paper.copies(), null, null, null))
                        .toList());
    }

    private static ObjectNode wire(LandDossier dossier, LandDialect dialect) throws IOException {
        var out = new ByteArrayOutputStream();
        var request = new LandToWire(dialect).translate(dossier).orElseThrow();
        new LandWriter().write(request, id -> new ByteArrayInputStream(new byte[0]), out);
        JsonNode read = JSON.readTree(out.toByteArray());
        return (ObjectNode) read;
    }
}
