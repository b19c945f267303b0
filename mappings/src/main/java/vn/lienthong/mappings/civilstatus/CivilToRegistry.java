package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;

/**
 * Translates a dossier to the registry's wire format, in the generation of its dialect. What the gateway's own knowledge lacks
 * (a unit, a code) is a finding of the {@link Blame#CATALOGUE}.
 */
public final class CivilToRegistry {

    static final String ATTACHMENTS = "fileDinhKem";

    /** @return the request, or what is missing for it */
    public Translation<RegistryRequest> translate(
            CivilDossier dossier, RegistryDialect dialect, RegistryCatalogue catalogue) {
        var received = dossier.receivedAt().atZone(CivilTime.VIETNAM);
        var unit = catalogue.unit(dossier.registryUnit(), received.toLocalDate());
        var open = catalogue.openUnit(dossier.registryUnit(), received.toLocalDate(), "/registryUnit");
        var content = new ContentToWire(dialect, dossier.type()).translate(CivilJson.tree(dossier.content()));
        var findings = new ArrayList<>(content.findings());
        open.ifPresent(findings::add);
        if (unit.isEmpty() && open.isEmpty()) {
            findings.add(unknownUnit());
        }
        findings.addAll(catalogue.objections(dossier));
        if (!findings.isEmpty()) {
            return Translation.because(findings);
        }
        var module = dialect.modules().of(dossier.type(), dossier.linkedCode() != null);
        var day = DateTimeFormatter.ofPattern(dialect.dates().received()).format(received);
        return Translation.of(
                dialect.generation() == RegistryDialect.Generation.FIRST
                        ? first(dossier, module, unit.orElseThrow(), day, content.orElseThrow())
                        : second(dossier, dialect, module, unit.orElseThrow(), day, content.orElseThrow()));
    }

    private static RegistryRequest first(
            CivilDossier dossier, String module, String unit, String day, ObjectNode content) {
        var envelope = JsonNodeFactory.instance
                .objectNode()
                .put("maDonVi", Long.parseLong(unit))
                .put("module", module)
                .put("maHoSo", dossier.code().text())
                .put("ngayTiepNhan", day)
                .put("data", RegistryXmlWriter.write(content));
        return new RegistryRequest("dangKyHoTich", module, envelope, null, List.of());
    }

    private static RegistryRequest second(
            CivilDossier dossier, RegistryDialect dialect, String module, String unit, String day, ObjectNode content) {
        var own = dialect.modules().codeInPlaceOfLinked().contains(dossier.type())
                ? module
                : dossier.code().text();
        var envelope = JsonNodeFactory.instance
                .objectNode()
                .put("maDonVi", unit)
                .put("module", module)
                .put("maHoSoLT", dossier.linkedCode() == null ? own : dossier.linkedCode())
                .put("maHoSoMCDT", dossier.code().text())
                .put("ngayTiepNhan", day)
                .put("data", content.toString());
        return new RegistryRequest("nhanHoSoDKHT", module, envelope, ATTACHMENTS, withFiles(dossier));
    }

    /** A paper without a file has nothing that could be sent. */
    private static List<AttachmentRef> withFiles(CivilDossier dossier) {
        return dossier.attachments().stream()
                .filter(paper -> paper.id() != null)
                .toList();
    }

    private static Finding unknownUnit() {
        return new Finding(
                "/registryUnit",
                "registryUnit.unknown",
                new Words(
                        "Mã đơn vị đăng ký hộ tịch chưa có trong danh mục của hệ thống hộ tịch",
                        "The registering unit is not in the registry's catalogue"),
                new Words(
                        "Bổ sung mã đơn vị vào danh mục, rồi chuyển lại hồ sơ",
                        "Add the unit to the catalogue, and release the dossier"),
                Blame.CATALOGUE);
    }
}
