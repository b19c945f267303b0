package vn.lienthong.gateway.door;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/**
 * What one message of the intake queue carries. Only texts and bytes are read: nothing is deserialised, whatever a message
 * claims to be.
 *
 * @param kind {@code dossier}, {@code progress}, {@code civil-status}, {@code land} or {@code land-step}
 * @param dossier the dossier code that a progress row or a land step is for; {@code ""} where none is given
 * @param reference the origin's own; null where none is given
 */
record Delivery(String kind, String dossier, @Nullable String reference, byte[] document) {

    static final String KIND = "lienthongKind";
    static final String DOSSIER = "lienthongDossier";
    static final String REFERENCE = "lienthongReference";
    static final String IS_DOSSIER = "dossier";
    static final String IS_PROGRESS = "progress";
    static final String IS_CIVIL_STATUS = "civil-status";
    static final String IS_LAND = "land";
    static final String IS_LAND_STEP = "land-step";

    private static final Set<String> KINDS = Set.of(IS_DOSSIER, IS_PROGRESS, IS_CIVIL_STATUS, IS_LAND, IS_LAND_STEP);

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /** The message cannot be read as a document. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Finding finding;

        Unfit(String rule, Words message, Words remedy) {
            super(rule, null, false, false);
            this.finding = new Finding("", rule, message, remedy, Blame.INPUT);
        }

        Finding finding() {
            return finding;
        }
    }

    static Delivery of(Message message, int mostBytes) throws JMSException, Unfit {
        @Nullable String kind = message.getStringProperty(KIND);
        if (kind == null || !KINDS.contains(kind)) {
            throw new Unfit(
                    "jms.kind",
                    new Words("Thiếu thuộc tính " + KIND, "The property " + KIND + " is missing"),
                    new Words(
                            "Ghi dossier, progress, civil-status, land hoặc land-step",
                            "Set it to dossier, progress, civil-status, land or land-step"));
        }
        @Nullable String reference = referenceOf(message);
        if (reference != null && !VISIBLE.matcher(reference).matches()) {
            throw new Unfit(
                    "jms.reference",
                    new Words(
                            "Thuộc tính " + REFERENCE + " không hợp lệ", "The property " + REFERENCE + " is malformed"),
                    new Words(
                            "Dùng từ 1 đến 200 ký tự ASCII không có dấu cách",
                            "Use 1 to 200 visible ASCII characters"));
        }
        @Nullable String dossier = message.getStringProperty(DOSSIER);
        return new Delivery(kind, dossier == null ? "" : dossier, reference, document(message, mostBytes));
    }

    /** The origin's own reference as it stands in the message, whatever it is. */
    static @Nullable String referenceOf(Message message) throws JMSException {
        return message.getStringProperty(REFERENCE);
    }

    private static byte[] document(Message message, int mostBytes) throws JMSException, Unfit {
        if (message instanceof TextMessage text) {
            return fitting(utf8(text.getText()), mostBytes);
        }
        if (message instanceof BytesMessage bytes) {
            if (bytes.getBodyLength() > mostBytes) {
                throw tooLong(mostBytes);
            }
            byte[] body = new byte[Math.toIntExact(bytes.getBodyLength())];
            bytes.readBytes(body);
            return body;
        }
        throw new Unfit(
                "jms.type",
                new Words("Loại thông điệp không được nhận", "Messages of this type are not taken"),
                new Words(
                        "Gửi TextMessage hoặc BytesMessage chứa JSON", "Send a TextMessage or BytesMessage with JSON"));
    }

    private static byte[] fitting(byte[] body, int mostBytes) throws Unfit {
        if (body.length > mostBytes) {
            throw tooLong(mostBytes);
        }
        return body;
    }

    private static byte[] utf8(@Nullable String text) throws Unfit {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text == null ? "" : text));
            byte[] body = new byte[encoded.remaining()];
            encoded.get(body);
            return body;
        } catch (CharacterCodingException halfPair) {
            throw new Unfit(
                    "json.encoding",
                    new Words("Dữ liệu có ký tự không phải Unicode hợp lệ", "The text is not well-formed Unicode"),
                    new Words("Gửi lại dữ liệu ở bảng mã UTF-8", "Send it encoded as UTF-8"));
        }
    }

    private static Unfit tooLong(int mostBytes) {
        return new Unfit(
                "json.limits",
                new Words(
                        "Dữ liệu dài quá " + mostBytes + " byte",
                        "The document is longer than " + mostBytes + " bytes"),
                new Words("Gửi tệp đính kèm bằng đường dẫn", "Give attachments by address"));
    }

    @Override
    public String toString() {
        return "Delivery[" + kind + "]";
    }
}
