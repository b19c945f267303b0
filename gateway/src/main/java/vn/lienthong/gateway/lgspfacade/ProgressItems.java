package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.mappings.civilstatus.AttachmentRef;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.RegistryNames;

/** Writes how far dossiers are, and entries of the register, by the registry's names. */
@Component
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class ProgressItems {

    /** @param known empty where there is none with this code */
    record Item(String code, Optional<Known> known) {}

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(VIETNAM);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<CivilType, String> DOCUMENTS =
            Map.of(CivilType.BIRTH, "giayKhaiSinh", CivilType.DEATH, "giayKhaiTu");
    private static final String OTHER_DOCUMENT = "giayToKetQua";

    private final Attachments attachments;

    ProgressItems(Attachments attachments) {
        this.attachments = attachments;
    }

    /** One row of {@code LayKetQua}; what was asked for with it is given back. */
    void write(JsonGenerator json, Item item, JsonNode question) throws IOException {
        json.writeStartObject();
        json.writeStringField("maTinh", question.path("maTinh").asText());
        json.writeStringField("module", question.path("module").asText());
        if (item.known().isPresent()) {
            write(json, item.known().get());
        } else {
            json.writeStringField("maHoSoMCDT", item.code());
            json.writeStringField("errors", "Không tìm thấy hồ sơ trong số hồ sơ của hệ thống này");
            json.writeNumberField("trangThai", 0);
            json.writeNullField("ketQuaXuLy");
        }
        json.writeEndObject();
    }

    /** The value of {@code ketQuaDangKyHS}: the entry, without its document. */
    void writeRecord(JsonGenerator json, Known known, CivilResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("maHoSo", known.code());
        entry(json, result, "so");
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Known known) throws IOException {
        json.writeStringField("maHoSoMCDT", known.code());
        json.writeStringField("maDonVi", known.unit());
        json.writeStringField("maHoSoLT", known.linked() == null ? known.code() : known.linked());
        if (known.needsPerson()) {
            json.writeStringField("errors", known.words());
        } else {
            json.writeNullField("errors");
        }
        json.writeNumberField("trangThai", known.status());
        json.writeStringField("thoiGianThucHien", MOMENT.format(known.changedAt()));
        json.writeStringField("ghiChu", known.words());
        json.writeStringField("noiDungXuLy", known.action());
        @Nullable
        Instant deadline = known.registry() == null ? null : known.registry().deadline();
        if (known.status() == Known.SUPPLEMENT && deadline != null) {
            json.writeStringField("hanBoSungHoSo", MOMENT.format(deadline));
        } else {
            json.writeNullField("hanBoSungHoSo");
        }
        if (known.result().isEmpty()) {
            json.writeNullField("ketQuaXuLy");
            return;
        }
        CivilResult result = known.result().get();
        json.writeObjectFieldStart("ketQuaXuLy");
        entry(json, result, "soDangKy");
        document(json, result);
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, CivilResult result, String number) throws IOException {
        for (Map.Entry<String, String> field : result.fields().entrySet()) {
            Optional<String> name = RegistryNames.of(result.type(), field.getKey());
            if (name.isPresent()) {
                json.writeStringField(name.get(), field.getValue());
            }
        }
        text(json, "soDinhDanh", result.personalNumber());
        @Nullable LocalDate day = result.registeredOn();
        text(json, "ngayDangKy", day == null ? null : DAY.format(day));
        text(json, number, result.number());
        text(json, "quyenSo", result.book());
        text(json, "trangSo", result.page());
    }

    /** The file is read as it is written. */
    private void document(JsonGenerator json, CivilResult result) throws IOException {
        @Nullable AttachmentRef document = result.document();
        if (document == null || document.id() == null) {
            return;
        }
        try (InputStream file = attachments.open(document.id())) {
            json.writeFieldName(DOCUMENTS.getOrDefault(result.type(), OTHER_DOCUMENT));
            json.writeBinary(file, -1);
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
