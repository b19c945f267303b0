package vn.lienthong.mappings.npsp;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mappings.dossier.Payment;

/**
 * What the Portal's contract leaves open, or shows in one place only. {@link #standard()} has the defaults; a province
 * changes what its own connection shows to be otherwise.
 *
 * @param wire values that are sent
 * @param replies how answers are understood
 * @param results how the rows of look-ups are spelled
 * @param rows how an answer to several progress rows is understood
 */
public record NpspDialect(Wire wire, Replies replies, Results results, Rows rows) {

    public static NpspDialect standard() {
        return new NpspDialect(Wire.standard(), Replies.standard(), Results.standard(), Rows.standard());
    }

    /** @return the same, with an online dossier's TechID required or not */
    public NpspDialect withTechIdRequired(boolean required) {
        return new NpspDialect(
                new Wire(
                        required,
                        wire.databaseCodes(),
                        wire.onlinePayment(),
                        wire.paymentCodes(),
                        wire.summaryPlaceholder()),
                replies,
                results,
                rows);
    }

    /**
     * Values that are sent.
     *
     * @param techIdRequired whether an online dossier without TechID is refused at the door. Default true. Seen in one
     *     source: the value is sent for online dossiers only; that the Portal insists on it is inferred
     * @param databaseCodes codes for {@code DSKetNoiCSDL} of a dossier that names none. Default {@code 7}, which one source
     *     sends always; taken to mean "other or none", inferred
     * @param onlinePayment value of {@code DuocThanhToanTrucTuyen} of a dossier that does not tell. Default {@code 0}, not
     *     paid online
     * @param paymentCodes the code of each payment. {@code 1} (Portal) and {@code 2} (province) are known; {@code 0} (none)
     *     and {@code 3} (unpaid or other) are from one source
     * @param summaryPlaceholder sent for an empty summary. That one is sent is seen in one source; its words are ours
     */
    public record Wire(
            boolean techIdRequired,
            List<String> databaseCodes,
            String onlinePayment,
            Map<Payment, String> paymentCodes,
            String summaryPlaceholder) {

        public Wire {
            databaseCodes = List.copyOf(databaseCodes);
            paymentCodes = Map.copyOf(paymentCodes);
            if (!paymentCodes.keySet().containsAll(EnumSet.allOf(Payment.class))
                    || Set.copyOf(paymentCodes.values()).size() < paymentCodes.size()) {
                throw new IllegalArgumentException("each payment needs a code of its own");
            }
        }

        public static Wire standard() {
            return new Wire(
                    true,
                    List.of("7"),
                    "0",
                    Map.of(Payment.NONE, "0", Payment.PORTAL, "1", Payment.PROVINCE, "2", Payment.OTHER, "3"),
                    "Không có trích yếu");
        }

        NationalCodes<Payment> payments() {
            return new NationalCodes<>(paymentCodes.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(it -> NationalCodes.payment(it.getKey(), it.getValue()))
                    .toList());
        }
    }

    /**
     * How answers are understood. Codes are compared as numbers; texts without regard to case, blanks and the composition
     * of letters, and one that is contained in the message is enough.
     *
     * @param successTexts what a message says when all is well. Seen in one source for codes, and for an answer of plain
     *     text. A negation right before it ("không thành công"), even once, turns it round
     * @param failureTexts what contradicts an error code of 0, as where only a part was taken; such an answer is
     *     unreadable. Inferred
     * @param existsCodes error codes with which a message may say that the dossier is there: 3 and -3. Seen in one source
     * @param existsTexts what the message then says: {@code đã tồn tại}. Seen in one source
     * @param absentTexts what a message says when the dossier is not there. Inferred
     * @param absentOfOthers words that show that something other than the dossier is not there (the procedure, the unit).
     *     Inferred
     * @param sessionCodes error codes of a session that is no longer good. Not evidenced; default {@code 401}
     * @param sessionTexts what a message says of such a session. Not evidenced
     * @param busyCodes error codes that ask to come again later. None is evidenced
     * @param busyTexts what a message says to that effect. Not evidenced
     */
    public record Replies(
            Set<String> successTexts,
            Set<String> failureTexts,
            Set<String> existsCodes,
            Set<String> existsTexts,
            Set<String> absentTexts,
            Set<String> absentOfOthers,
            Set<String> sessionCodes,
            Set<String> sessionTexts,
            Set<String> busyCodes,
            Set<String> busyTexts) {

        public Replies {
            successTexts = Set.copyOf(successTexts);
            failureTexts = Set.copyOf(failureTexts);
            existsCodes = Set.copyOf(existsCodes);
            existsTexts = Set.copyOf(existsTexts);
            absentTexts = Set.copyOf(absentTexts);
            absentOfOthers = Set.copyOf(absentOfOthers);
            sessionCodes = Set.copyOf(sessionCodes);
            sessionTexts = Set.copyOf(sessionTexts);
            busyCodes = Set.copyOf(busyCodes);
            busyTexts = Set.copyOf(busyTexts);
        }

        public static Replies standard() {
            return new Replies(
                    Set.of("thành công"),
                    Set.of("thất bại", "có lỗi", "lỗi hệ thống"),
                    Set.of("3", "-3"),
                    Set.of("đã tồn tại"),
                    Set.of("không tồn tại", "chưa tồn tại"),
                    Set.of("thủ tục", "đơn vị", "cơ quan", "lĩnh vực", "thành phần", "techid", "tài khoản", "giấy tờ"),
                    Set.of("401"),
                    Set.of("session", "phiên làm việc", "phiên đăng nhập", "hết phiên", "chưa đăng nhập"),
                    Set.of(),
                    Set.of("đang bận", "quá tải", "đang bảo trì"));
        }
    }

    /**
     * How the rows of look-ups are spelled; names are compared without regard to case.
     *
     * @param dossierCodeFields names of the dossier code. {@code MAHOSO} is inferred from the spelling of other results
     * @param statusFields names of the status, the first that is there counts. {@code TRANGTHAIHOSO} is inferred
     * @param missingResultIsAbsent whether a look-up that succeeds without a {@code result}, or with null, means absent.
     *     Default false: only an empty list is evidenced
     */
    public record Results(List<String> dossierCodeFields, List<String> statusFields, boolean missingResultIsAbsent) {

        public Results {
            dossierCodeFields = List.copyOf(dossierCodeFields);
            statusFields = List.copyOf(statusFields);
        }

        public static Results standard() {
            return new Results(List.of("MAHOSO"), List.of("TRANGTHAIHOSO", "TRANGTHAI"), false);
        }
    }

    /**
     * How an answer to several progress rows is understood; all of it is inferred, since the contract has no reply per row.
     * An element of {@code result} is the answer to a row when it has a dossier code and a code of its own. Elements of one
     * dossier are taken in the order in which its rows were sent, where there are as many of them; with a time of the step,
     * by that. Names are compared without regard to case.
     *
     * @param codeFields names of a row's own error code
     * @param messageFields names of a row's own message
     * @param timeFields names of the time of the step
     */
    public record Rows(List<String> codeFields, List<String> messageFields, List<String> timeFields) {

        public Rows {
            codeFields = List.copyOf(codeFields);
            messageFields = List.copyOf(messageFields);
            timeFields = List.copyOf(timeFields);
        }

        public static Rows standard() {
            return new Rows(
                    List.of("error_code", "errorCode"), List.of("message", "error_message"), List.of("THOIDIEMXULY"));
        }
    }
}
