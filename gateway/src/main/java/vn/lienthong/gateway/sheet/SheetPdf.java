package vn.lienthong.gateway.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;

/** A sheet for paper. The letters come along: not every machine has those of Vietnamese. */
final class SheetPdf {

    private static final String FONT = "DejaVu Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(it -> XRLog.setLevel(it, Level.WARNING));
    }

    private SheetPdf() {}

    static byte[] of(Printed sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(() -> font("DejaVuSans.ttf"), FONT, NORMAL, FontStyle.NORMAL, true)
                    .useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(SheetHtml.of(sheet, FONT), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(SheetPdf.class.getResourceAsStream(file), file);
    }
}
