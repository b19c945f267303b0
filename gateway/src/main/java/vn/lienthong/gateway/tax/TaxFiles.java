package vn.lienthong.gateway.tax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.land.TaxEnvelope;

/** What the tax authority sent, in the table {@code tax_file}: without its secret, sealed. */
final class TaxFiles {

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(TaxEnvelope.MOST_BYTES)
                            .build())
                    .build())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** What was sent. */
    enum Kind {
        NOTICES,
        VOUCHER
    }

    private final JdbcClient sql;
    private final Vault vault;
    private final KeyedHash hash;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    TaxFiles(JdbcClient sql, Vault vault, KeyedHash hash) {
        this.sql = sql;
        this.vault = vault;
        this.hash = hash;
    }

    /** Joins the caller's transaction. @return the new file's id; empty where the same came before, which is counted */
    Optional<UUID> add(Kind kind, TaxEnvelope envelope, byte[] body, Instant now) {
        UUID id = ids.generate();
        String inside = inside(body);
        String content = hash.of("tax-file|" + kind + "|" + envelope.isUpdating() + "|" + inside);
        int added = sql.sql("""
                        INSERT INTO tax_file (id, kind, content, service, updating, at, body)
                        VALUES (:id, :kind, :content, :service, :updating, :now, :body)
                        ON CONFLICT (content) DO NOTHING
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("content", content)
                .param("service", envelope.service())
                .param("updating", envelope.isUpdating())
                .param("now", SqlTime.of(now))
                .param("body", vault.seal(inside.getBytes(StandardCharsets.UTF_8), "tax-file:" + id))
                .update();
        if (added == 1) {
            return Optional.of(id);
        }
        sql.sql("UPDATE tax_file SET repeats = repeats + 1, repeated_at = :now WHERE content = :content")
                .param("now", SqlTime.of(now))
                .param("content", content)
                .update();
        return Optional.empty();
    }

    /** What stands in {@code Data}, the same for the same content in whatever order it is written. */
    private static String inside(byte[] body) {
        try {
            JsonNode whole = JSON.readTree(body);
            for (Map.Entry<String, JsonNode> member : whole.properties()) {
                if (member.getKey().equalsIgnoreCase("Data")) {
                    return JSON.writeValueAsString(JSON.treeToValue(member.getValue(), Object.class));
                }
            }
            throw new IllegalStateException("an envelope that was read has Data");
        } catch (IOException impossible) {
            throw new UncheckedIOException("an envelope that was read is JSON", impossible);
        }
    }
}
