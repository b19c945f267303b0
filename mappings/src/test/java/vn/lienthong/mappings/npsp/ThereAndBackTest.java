package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.dossier.CanonicalContent;
import vn.lienthong.mappings.dossier.ProvinceDocuments;

/** What goes out to the Portal, taken in again as from an old connector, goes out the same. */
final class ThereAndBackTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Session SESSION = new Session("phien-0001");

    private final ProvinceDocuments documents = new ProvinceDocuments();
    private final DossierToNpsp out = new DossierToNpsp(NpspDialect.standard());
    private final NpspToDossier in = new NpspToDossier(NpspDialect.standard());

    @Property(tries = 300)
    void a_dossier_comes_back_as_it_went(@ForAll long seed) throws Exception {
        var wire = wire(new DossierArbitrary(seed).document());

        assertThat(wire(back(tree(wire)))).isEqualTo(wire);
    }

    @Property(tries = 300)
    void old_habits_do_not_change_what_it_says(@ForAll long seed) throws Exception {
        var arbitrary = new DossierArbitrary(seed);
        var wire = wire(arbitrary.document());

        assertThat(wire(back(arbitrary.inOldHabits(tree(wire))))).isEqualTo(wire);
    }

    @Property(tries = 20)
    void the_document_is_in_its_canonical_form(@ForAll long seed) throws Exception {
        var document = back(tree(wire(new DossierArbitrary(seed).document())));

        assertThat(CanonicalContent.canonicalJson(
                        documents.readDossier(document).orElseThrow()))
                .isEqualTo(document);
    }

    @FaultRow(40)
    @Property(tries = 300)
    void no_damage_on_the_way_makes_it_throw(@ForAll long seed, @ForAll int place, @ForAll byte damage) {
        var wire = wire(new DossierArbitrary(seed).document());
        var body = new NpspWriter().write(NpspRequest.SyncDossiers.of(SESSION, "H42", false, List.of(wire)));
        body[Math.floorMod(place, body.length)] = damage;

        if (NpspIncoming.read(body, 1_000_000) instanceof NpspIncoming.SyncDossiers call) {
            assertThat(call.dossiers().stream().map(in::translate)).doesNotContainNull();
        }
    }

    private NpspDossier wire(byte[] document) {
        return documents
                .readDossier(document)
                .flatMap(dossier -> out.translate(dossier, Optional::of))
                .orElseThrow();
    }

    private static JsonNode tree(NpspDossier wire) throws Exception {
        var body = new NpspWriter().write(NpspRequest.SyncDossiers.of(SESSION, "H42", false, List.of(wire)));
        return JSON.readTree(body).get("data").get(0);
    }

    private byte[] back(JsonNode wire) {
        ObjectNode body = JSON.createObjectNode().put("service", "DongBoHoSoMC");
        body.putArray("data").add(wire);
        var incoming = NpspIncoming.read(body.toString().getBytes(StandardCharsets.UTF_8), 1_000_000);
        assertThat(incoming).isInstanceOf(NpspIncoming.SyncDossiers.class);
        var row = ((NpspIncoming.SyncDossiers) incoming).dossiers().get(0);
        return in.translate(row).orElseThrow().json();
    }
}
