package vn.lienthong.gateway.tax;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.tax.TaxFiles.Kind;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.land.PaymentVoucher;
import vn.lienthong.mappings.land.TaxEnvelope;
import vn.lienthong.mappings.land.TaxNoticeReading;
import vn.lienthong.mappings.land.TaxNotices;
import vn.lienthong.mappings.land.VoucherReading;

/**
 * Takes files of notices and vouchers, each in one transaction with all that follows from its rows. Rows are taken in the order
 * of their dossiers, so that two files never wait for each other.
 */
final class TaxDesk {

    /** What became of the rows; empty where the same file came before. */
    record Taken(Map<RowState, Integer> rows) {

        int of(RowState state) {
            return rows.getOrDefault(state, 0);
        }
    }

    private static final Comparator<TaxRow> BY_DOSSIER =
            Comparator.comparing(it -> Objects.requireNonNullElse(it.dossier(), ""));

    private final TaxFiles files;
    private final TaxTelling telling;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TaxDesk(TaxFiles files, TaxTelling telling, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.files = files;
        this.telling = telling;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return what became of the rows, or why the file cannot be read as a whole */
    Translation<Taken> notices(TaxEnvelope envelope, byte[] body, String address) {
        return TaxNoticeReading.read(envelope)
                .map(read -> take(Kind.NOTICES, envelope, body, address, file -> rows(file, read)));
    }

    /** @return what became of it, or all that is wrong with it */
    Translation<Taken> voucher(TaxEnvelope envelope, byte[] body, String address) {
        return VoucherReading.read(envelope)
                .map(read -> take(Kind.VOUCHER, envelope, body, address, file -> List.of(row(file, read))));
    }

    private Taken take(
            Kind kind, TaxEnvelope envelope, byte[] body, String address, Function<UUID, List<TaxRow>> rows) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Instant now = clock.instant();
            Optional<UUID> file = files.add(kind, envelope, body, now);
            if (file.isEmpty()) {
                audit.note("tax.file.repeated", kind.name(), Map.of("from", address));
                return new Taken(Map.of());
            }
            Map<RowState, Integer> became = new EnumMap<>(RowState.class);
            rows.apply(file.get()).stream()
                    .sorted(BY_DOSSIER)
                    .forEach(row -> became.merge(telling.take(row, envelope.isUpdating(), now), 1, Integer::sum));
            audit.note("tax.file.taken", file.get().toString(), details(kind, address, became));
            return new Taken(became);
        }));
    }

    private static List<TaxRow> rows(UUID file, TaxNotices read) {
        List<TaxRow> rows = new ArrayList<>();
        read.unfit()
                .forEach(it -> rows.add(new TaxRow(
                        file,
                        it.row(),
                        it.code().map(DossierCode::text).orElse(null),
                        "/ROW_LIST/" + (it.row() - 1),
                        null,
                        it.findings())));
        read.notices()
                .forEach(it -> rows.add(new TaxRow(
                        file,
                        it.row(),
                        it.code().text(),
                        "/ROW_LIST/" + (it.row() - 1) + "/MA_HSO",
                        RowFacts.of(it),
                        List.of())));
        return rows;
    }

    private static TaxRow row(UUID file, PaymentVoucher read) {
        return new TaxRow(file, 1, read.code().text(), "/Data/MaHoSo", RowFacts.of(read), List.of());
    }

    private static Map<String, String> details(Kind kind, String address, Map<RowState, Integer> became) {
        Map<String, String> details = new TreeMap<>(Map.of("from", address, "kind", kind.name()));
        became.forEach((state, times) -> details.put(state.name(), times.toString()));
        return details;
    }
}
