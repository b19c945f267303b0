package vn.lienthong.mock.civilstatus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A document of a finished registration: a PDF of one empty page that says in a comment whose it is. */
final class PdfSheet {
    private PdfSheet() {}

    static String base64(HeldRegistration held, int least) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n% synthetic: ")
                .append(held.code())
                .append(", ")
                .append(held.number())
                .append('\n');
        if (pdf.length() < least) {
            pdf.append('%').append("0".repeat(least - pdf.length())).append('\n');
        }
        int catalogue = pdf.length();
        pdf.append("1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n");
        int pages = pdf.length();
        pdf.append("2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n");
        int page = pdf.length();
        pdf.append("3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj\n");
        int table = pdf.length();
        pdf.append("xref\n0 4\n0000000000 65535 f \n");
        for (int offset : new int[] {catalogue, pages, page}) {
            pdf.append("%010d 00000 n \n".formatted(offset));
        }
        pdf.append("trailer <</Size 4 /Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
        return Base64.getEncoder().encodeToString(pdf.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
