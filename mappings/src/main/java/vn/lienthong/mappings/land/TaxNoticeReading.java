package vn.lienthong.mappings.land;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.Findings;

/** Reads the file of tax notices: XML in Base64. */
public final class TaxNoticeReading {

    private static final String FILE = "FileThongBaoThue";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DONG = Pattern.compile("\\d{1,15}(\\.0+)?");

    private TaxNoticeReading() {}

    /** @return the rows, fit and unfit; findings only where the file as a whole cannot be read */
    public static Translation<TaxNotices> read(TaxEnvelope envelope) {
        var findings = new Findings();
        var file = new CallView("/Data", envelope.data(), findings).secret(FILE);
        if (file.isBlank()) {
            new CallComplaint("/Data/" + FILE, FILE, findings).missing();
            return Translation.because(findings.list());
        }
        return decoded(file, findings)
                .flatMap(xml -> TaxXml.read(xml, findings))
                .filter(rows -> findings.isEmpty())
                .map(rows -> Translation.of(notices(rows)))
                .orElseGet(() -> Translation.because(findings.list()));
    }

    private static Optional<byte[]> decoded(String file, Findings findings) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(file.getBytes(StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException e) {
            findings.add(
                    "/Data/" + FILE,
                    "fileThongBaoThue.base64",
                    new Words("Tệp thông báo thuế không phải Base64", "The file of tax notices is no Base64"),
                    new Words("Mã hóa lại tệp rồi gửi lại", "Encode the file again and send it again"));
            return Optional.empty();
        }
    }

    private static TaxNotices notices(List<TaxXml.Row> rows) {
        var notices = new ArrayList<TaxNotice>();
        var unfit = new ArrayList<TaxNotices.Unfit>();
        Set<DossierCode> seen = new HashSet<>();
        for (var row : rows) {
            var findings = new Findings();
            var code = code(row, findings);
            var lines = row.lines().stream().map(line -> line(line, findings)).toList();
            if (lines.isEmpty()) {
                new CallComplaint(row.pointer() + "/LIST", "LIST", findings).missing();
            }
            if (code.isPresent() && !seen.add(code.get())) {
                new CallComplaint(row.pointer() + "/MA_HSO", "MA_HSO", findings).duplicate();
            }
            if (findings.isEmpty() && code.isPresent()) {
                notices.add(new TaxNotice(row.number(), code.get(), lines));
            } else {
                unfit.add(new TaxNotices.Unfit(row.number(), code, findings.list()));
            }
        }
        return new TaxNotices(notices, unfit);
    }

    private static Optional<DossierCode> code(TaxXml.Row row, Findings findings) {
        var complaint = new CallComplaint(row.pointer() + "/MA_HSO", "MA_HSO", findings);
        if (row.code().isEmpty()) {
            complaint.missing();
            return Optional.empty();
        }
        var code = DossierCode.parse(row.code());
        if (code.isEmpty()) {
            complaint.dossierCode();
        }
        return code;
    }

    private static TaxNotice.Line line(TaxXml.Line line, Findings findings) {
        var in = new CallView(line.pointer(), line.members(), findings);
        var written = in.required("NGAY_QUYET_DINH");
        var amount = in.required("SO_TIEN");
        if (!amount.isEmpty() && !DONG.matcher(amount).matches()) {
            in.complaint("SO_TIEN").malformed("không phải số tiền đồng", "is no amount of dong", "1250000");
        }
        return new TaxNotice.Line(
                in.required("MA_SO_THUE"),
                in.required("SO_QUYET_DINH"),
                written.isEmpty() ? LocalDate.EPOCH : day(written, in),
                in.required("TEN_TIEUMUC"),
                DONG.matcher(amount).matches() ? Long.parseLong(amount.replaceFirst("\\..*", "")) : 0);
    }

    private static LocalDate day(String written, CallView in) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeException e) {
            in.complaint("NGAY_QUYET_DINH").malformed("không phải ngày có thật", "is no day that exists", "01-07-2026");
            return LocalDate.EPOCH;
        }
    }
}
