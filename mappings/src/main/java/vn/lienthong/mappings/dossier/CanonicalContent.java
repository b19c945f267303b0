package vn.lienthong.mappings.dossier;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.text.Canonical;

/**
 * The one form of a document's content: JSON with sorted keys, texts in NFC, times to the second at the offset of
 * Asia/Ho_Chi_Minh, absent values left out, and without the version. Two documents have the same hash exactly when their
 * content is the same, however they were written down. {@link ProvinceDocuments} reads the form back.
 */
public final class CanonicalContent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .addMixIn(Dossier.class, OfDossier.class)
            .addMixIn(Document.class, OfDocument.class)
            .addMixIn(Supplement.class, OfSupplement.class)
            .addModule(new SimpleModule()
                    .addSerializer(String.class, new Composed())
                    .addSerializer(Instant.class, new LocalTime()))
            .build();

    private CanonicalContent() {}

    /** @return UTF-8 bytes, equal for equal content */
    public static byte[] canonicalJson(Dossier dossier) {
        return bytes(dossier);
    }

    /** @return UTF-8 bytes, equal for equal content; the dossier's code is part of it */
    public static byte[] canonicalJson(Progress progress) {
        return bytes(progress);
    }

    /** @return SHA-256 of the canonical JSON, 64 hexadecimal digits in lower case */
    public static String contentHash(Dossier dossier) {
        return hash(canonicalJson(dossier));
    }

    /** @return SHA-256 of the canonical JSON, 64 hexadecimal digits in lower case */
    public static String contentHash(Progress progress) {
        return hash(canonicalJson(progress));
    }

    private static byte[] bytes(Object content) {
        try {
            return JSON.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a record of plain values was not written", e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Members that came later are left out while they are empty, so that the hash of what was accepted before stays. */
    @JsonIgnoreProperties("version")
    private abstract static class OfDossier {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<String> databases;

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<Fee> fees;

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<Attachment> attachments;

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<Supplement> supplements;

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<Result> results;
    }

    private abstract static class OfDocument {

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean deleted;
    }

    private abstract static class OfSupplement {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<Document> documents;

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<Fee> fees;
    }

    private static final class Composed extends StdSerializer<String> {

        Composed() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Canonical.nfc(text));
        }
    }

    private static final class LocalTime extends StdSerializer<Instant> {

        LocalTime() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(DossierTime.iso(time));
        }
    }
}
