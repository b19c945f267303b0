package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.DossierCode;

/** Writes the bodies of questions to the registry, as UTF-8 JSON. */
public final class RegistryQuestions {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RegistryDialect dialect;

    public RegistryQuestions(RegistryDialect dialect) {
        this.dialect = dialect;
    }

    /** {@code LayKetQua}: how these dossiers stand, all of one type and all linked or none. */
    public byte[] results(CivilType type, boolean isLinked, Collection<DossierCode> codes) {
        var body = NODES.objectNode()
                .put("maTinh", dialect.province())
                .put("module", dialect.modules().of(type, isLinked));
        var list = body.putArray("maDinhDanhHoSo");
        codes.forEach(code -> list.add(code.text()));
        return bytes(body);
    }

    /** {@code traTrangThaiHoSo} and {@code ketQuaDangKyHS}. @param unit the registry's code of the unit */
    public byte[] ofDossier(String unit, DossierCode code) {
        return bytes(NODES.objectNode().put("maDonVi", Long.parseLong(unit)).put("maHoSo", code.text()));
    }

    /** {@code danhMuc}. @param kind 1 nationalities, 2 countries, 3 ethnicities, 4 units, 5 identity papers */
    public byte[] catalogue(int kind) {
        return bytes(NODES.objectNode().put("loaiDanhMuc", kind));
    }

    /**
     * The search for the entry that an extract is asked of: what the form says of the person and of the entry, not of who asks.
     * The operation is inferred.
     */
    public Translation<byte[]> search(CivilDossier extract, RegistryCatalogue catalogue) {
        return new CivilToRegistry().translate(extract, dialect, catalogue).flatMap(request -> new ContentToWire(
                        dialect, extract.type())
                .translate(CivilJson.tree(extract.content()))
                .map(content -> {
                    for (Iterator<String> names = content.fieldNames(); names.hasNext(); ) {
                        if (names.next().startsWith("nyc")) {
                            names.remove();
                        }
                    }
                    content.put("module", request.module());
                    content.set("maDonVi", request.envelope().get("maDonVi"));
                    return bytes(content);
                }));
    }

    private static byte[] bytes(ObjectNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
