package vn.lienthong.gateway.scan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * How the scanner stands, as this node sees it.
 *
 * @param connected whether one is configured
 * @param answering whether files are looked through now; absent before it was asked, and where there is none
 * @param meaning the same in words
 * @param since when it has not been answering; absent while it does
 * @param engine its name and the age of its signatures, as it says
 * @param trouble why it is not answering, in the words of the line or of the scanner
 */
@JsonInclude(Include.NON_NULL)
public record ScannerState(
        boolean connected,
        @Nullable Boolean answering,
        Words meaning,
        @Nullable Instant since,
        @Nullable String engine,
        @Nullable String trouble) {

    private static final Words NONE = new Words(
            "Chưa nối máy quét vi-rút: tệp được nhận mà không quét. Đặt lienthong.attachments.scanner.address",
            "No virus scanner is connected: files are taken without being looked through. Set lienthong.attachments.scanner.address");
    private static final Words UNASKED =
            new Words("Máy quét vi-rút chưa được hỏi lần nào", "The virus scanner was not asked yet");
    private static final Words ANSWERS =
            new Words("Máy quét vi-rút đang kiểm tra mọi tệp gửi đến", "The virus scanner looks through every file");
    private static final Words SILENT = new Words(
            "Máy quét vi-rút không kiểm tra được: chưa nhận tệp nào cho đến khi nó trả lời lại",
            "The virus scanner gives no verdicts: no file is taken until it answers again");

    static ScannerState none() {
        return new ScannerState(false, null, NONE, null, null, null);
    }

    static ScannerState unasked() {
        return new ScannerState(true, null, UNASKED, null, null, null);
    }

    ScannerState answers(String engine) {
        return new ScannerState(true, true, ANSWERS, null, engine, null);
    }

    ScannerState silent(Instant now, String why) {
        return new ScannerState(true, false, SILENT, since == null ? now : since, engine, why);
    }

    /** Whether no file is taken because of it. */
    public boolean refuses() {
        return Boolean.FALSE.equals(answering);
    }
}
