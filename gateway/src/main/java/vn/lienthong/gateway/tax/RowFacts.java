package vn.lienthong.gateway.tax;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.land.PaymentVoucher;
import vn.lienthong.mappings.land.TaxNotice;

/**
 * What one row says, as the province is told it. It does not show itself.
 *
 * @param lines what is owed; absent of a voucher
 * @param voucher what was paid; absent of a notice
 */
@JsonInclude(Include.NON_NULL)
public record RowFacts(@Nullable List<Line> lines, @Nullable Voucher voucher) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** @param decidedOn as {@code 2026-07-01} @param amount in dong */
    public record Line(String taxNumber, String decision, String decidedOn, String item, long amount) {

        @Override
        public String toString() {
            return "Line[***]";
        }
    }

    /** @param notice number of the notice that was paid @param at at the country's offset @param amount in dong */
    @JsonInclude(Include.NON_NULL)
    public record Voucher(
            @Nullable String taxNumber,
            Payer payer,
            @Nullable String documentUrl,
            @Nullable String content,
            String at,
            String notice,
            boolean paid,
            long amount) {

        @Override
        public String toString() {
            return "Voucher[***]";
        }
    }

    /** Who paid, as it was sent. */
    @JsonInclude(Include.NON_NULL)
    public record Payer(
            @Nullable String identityNumber,
            String name,
            @Nullable String address,
            @Nullable String province,
            @Nullable String district,
            @Nullable String commune) {

        @Override
        public String toString() {
            return "Payer[***]";
        }
    }

    static RowFacts of(TaxNotice notice) {
        return new RowFacts(
                notice.lines().stream()
                        .map(it -> new Line(
                                it.taxNumber(), it.decision(), it.decidedOn().toString(), it.item(), it.amount()))
                        .toList(),
                null);
    }

    static RowFacts of(PaymentVoucher it) {
        PaymentVoucher.Payer payer = it.payer();
        return new RowFacts(
                null,
                new Voucher(
                        it.taxNumber(),
                        new Payer(
                                payer.identityNumber(),
                                payer.name(),
                                payer.address(),
                                payer.province(),
                                payer.district(),
                                payer.commune()),
                        it.documentUrl(),
                        it.payment().content(),
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                it.payment().at().atZone(VIETNAM).toOffsetDateTime()),
                        it.payment().notice(),
                        it.payment().isPaid(),
                        it.payment().amount()));
    }

    /** What each decision says, its number first. */
    Map<String, String> decisions() {
        return lines == null
                ? Map.of()
                : lines.stream()
                        .collect(Collectors.groupingBy(
                                Line::decision,
                                LinkedHashMap::new,
                                Collectors.mapping(RowFacts::text, Collectors.joining("\n"))));
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("facts are plain data", impossible);
        }
    }

    static RowFacts read(byte[] json) {
        try {
            return JSON.readValue(json, RowFacts.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException("facts are kept as JSON", impossible);
        }
    }

    private static String text(Line line) {
        return String.join("|", line.taxNumber(), line.decidedOn(), line.item(), String.valueOf(line.amount()));
    }

    @Override
    public String toString() {
        return "RowFacts[***]";
    }
}
