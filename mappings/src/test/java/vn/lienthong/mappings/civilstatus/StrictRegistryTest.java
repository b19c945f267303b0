package vn.lienthong.mappings.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * A registry that somebody else wrote by the same contract takes whatever we write, holds what was meant, and what it gives back
 * is understood: in each version, of each kind, with names composed or not. A failure prints its seed.
 */
final class StrictRegistryTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<RegistryDialect.Generation, String> SUBMIT = Map.of(
            RegistryDialect.Generation.FIRST, "/hotich/1.0/dangKyHoTich",
            RegistryDialect.Generation.SECOND, "/apiLienThongKSKT/1.0/nhanHoSoDKHT");
    private static final AttachmentSink PASSED_OVER = (paper, content) -> {
        content.writeTo(OutputStream.nullOutputStream());
        return paper;
    };

    private static StrictRegistry registry;

    @BeforeContainer
    static void start() throws IOException {
        registry = new StrictRegistry();
    }

    @AfterContainer
    static void close() {
        registry.close();
    }

    @AfterTry
    void forget() {
        registry.forget();
    }

    @Property(tries = 100)
    void so_it_is_with_xml_inside_json(@ForAll long seed) throws IOException {
        everyKind(seed, RegistryDialect.first());
    }

    @Property(tries = 100)
    void so_it_is_with_json_inside_json_of_2023(@ForAll long seed) throws IOException {
        everyKind(seed, RegistryDialect.secondOf2023());
    }

    @Property(tries = 100)
    void so_it_is_with_json_inside_json_of_2025(@ForAll long seed) throws IOException {
        everyKind(seed, RegistryDialect.second());
    }

    private static void everyKind(long seed, RegistryDialect dialect) throws IOException {
        var types = CivilType.values();
        var type = types[Math.floorMod(seed, types.length)];
        var dossier = new CivilDocuments(dialect.codes())
                .read(CivilArbitrary.bytes(new CivilArbitrary(seed, dialect).document(type)))
                .orElseThrow();

        var body = taken(dossier, dialect);
        assertThat(held(dossier, body, dialect)).isEqualTo(dossier);
        if (type == CivilType.EXTRACT) {
            searched(dossier, dialect);
        } else {
            shown(dossier, result(dossier, dialect));
        }
    }

    private static byte[] taken(CivilDossier dossier, RegistryDialect dialect) throws IOException {
        var body = body(dossier, dialect);
        var answer = registry.ask(SUBMIT.get(dialect.generation()), body);

        assertThat(new RegistryReader(dialect).readSubmission(dossier.type(), answer))
                .as("%s", registry.judgements())
                .isInstanceOf(RegistryReply.Accepted.class);
        return body;
    }

    /** What it holds, read as if a connector had sent it in the registry's own words. */
    private static CivilDossier held(CivilDossier dossier, byte[] body, RegistryDialect dialect) throws IOException {
        var envelope = (ObjectNode) JSON.readTree(body);
        envelope.put("data", registry.held(dossier.code().text()).data().toString());
        return new RegistryIncoming(dialect)
                .read(JSON.writeValueAsBytes(envelope), PASSED_OVER)
                .orElseThrow();
    }

    /** Somebody of the same name may have been registered before: found or not, the question was understood. */
    private static void searched(CivilDossier extract, RegistryDialect dialect) throws IOException {
        var query = new RegistryQuestions(dialect)
                .search(extract, RegistryCatalogue.sameCodes())
                .orElseThrow();
        var answer = registry.ask("/hotich/1.0/traCuuHoTich", query);

        assertThat(new RegistryReader(dialect).readSearch(extract.code(), answer, PASSED_OVER))
                .as("%s", registry.judgements())
                .isInstanceOfAny(ExtractAnswer.NotFound.class, ExtractAnswer.Found.class);
        assertThat(registry.judgements()).isEqualTo("[]");
    }

    private static CivilResult result(CivilDossier dossier, RegistryDialect dialect) throws IOException {
        var reader = new RegistryReader(dialect);
        var questions = new RegistryQuestions(dialect);
        if (dialect.generation() == RegistryDialect.Generation.FIRST) {
            var question = questions.ofDossier(dossier.registryUnit(), dossier.code());
            var status = reader.readStatus(
                    dossier.type(), dossier.code(), registry.ask("/hotich/1.0/traTrangThaiHoSo", question));
            assertThat(given(status).state()).isEqualTo(RegistryState.REGISTERED);
            return given(reader.readResult(
                    dossier.type(), dossier.code(), registry.ask("/hotich/1.0/ketQuaDangKyHS", question), PASSED_OVER));
        }
        var question = questions.results(dossier.type(), dossier.linkedCode() != null, List.of(dossier.code()));
        var rows = given(reader.readResults(
                dossier.type(), registry.ask("/apiLienThongKSKT/1.0/LayKetQua", question), PASSED_OVER));
        assertThat(rows).hasSize(1);
        return rows.get(0).result().orElseThrow();
    }

    /** The entry says of everybody what was handed in. */
    private static void shown(CivilDossier dossier, CivilResult result) throws IOException {
        var content = JSON.readTree(CivilContent.canonicalJson(dossier)).path("content");
        var held = registry.held(dossier.code().text());
        assertThat(result.number()).isEqualTo(held.number());
        assertThat(result.book()).isEqualTo(held.book());
        assertThat(result.page()).isEqualTo(held.page());
        result.fields().forEach((path, value) -> {
            var model = content.at("/" + path.replace('.', '/'));
            if (!model.isMissingNode()) {
                assertThat(value).as(path).isEqualTo(words(model));
            }
        });
        assertThat(names(content, ""))
                .allSatisfy(path -> assertThat(result.fields()).containsKey(path));
    }

    /** Names in their order, addresses from the house up. */
    private static String words(JsonNode model) {
        if (!model.isObject()) {
            return model.asText();
        }
        boolean isName = model.has("given");
        var parts = isName
                ? Stream.of("family", "middle", "given")
                : Stream.of("full", "detail", "commune", "district", "province", "country");
        return String.join(
                isName ? " " : ", ",
                parts.filter(model::has).map(it -> model.path(it).asText()).toList());
    }

    private static List<String> names(JsonNode part, String path) {
        var names = new ArrayList<String>();
        part.properties().forEach(member -> {
            var below = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            if (member.getKey().equals("name")) {
                names.add(below);
            } else if (member.getValue().isObject()) {
                names.addAll(names(member.getValue(), below));
            }
        });
        return names;
    }

    private static byte[] body(CivilDossier dossier, RegistryDialect dialect) throws IOException {
        var request = new CivilToRegistry()
                .translate(dossier, dialect, RegistryCatalogue.sameCodes())
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        new RegistryWriter()
                .write(
                        request,
                        id -> {
                            throw new FileNotFoundException(id.toString());
                        },
                        out);
        return out.toByteArray();
    }

    private static <T> T given(RegistryAnswer<T> answer) {
        assertThat(answer).as("%s", registry.judgements()).isInstanceOf(RegistryAnswer.Given.class);
        return ((RegistryAnswer.Given<T>) answer).value();
    }
}
