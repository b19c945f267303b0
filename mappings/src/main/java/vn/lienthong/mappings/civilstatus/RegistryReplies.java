package vn.lienthong.mappings.civilstatus;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the registry's answers are understood. Codes are compared as numbers; texts without regard to case, blanks and the
 * composition of letters, and one that is contained in the answer is enough.
 *
 * @param alreadyThere what is said of a dossier that was taken before
 * @param notOffered what is said of an operation that does not exist. Not evidenced
 * @param notAdmitted error codes of who is not admitted
 * @param tokenRefused fault codes of the LGSP whose remedy is a new token. Known in general
 * @param busy codes and words that ask to come again later. Not evidenced
 * @param notFinished error codes of a registration that goes on
 * @param notThere error codes of a dossier that is not there
 * @param reasons what the sentences of a refusal end in, and the word for it: {@code length}, {@code catalogue},
 *     {@code format}, {@code missing}. The first that is contained counts
 * @param states {@code trangThai} of results
 */
public record RegistryReplies(
        Set<String> alreadyThere,
        Set<String> notOffered,
        Set<String> notAdmitted,
        Set<String> tokenRefused,
        Set<String> busy,
        Set<String> notFinished,
        Set<String> notThere,
        List<Map.Entry<String, String>> reasons,
        Map<String, RegistryState> states) {

    public RegistryReplies {
        alreadyThere = Set.copyOf(alreadyThere);
        notOffered = Set.copyOf(notOffered);
        notAdmitted = Set.copyOf(notAdmitted);
        tokenRefused = Set.copyOf(tokenRefused);
        busy = Set.copyOf(busy);
        notFinished = Set.copyOf(notFinished);
        notThere = Set.copyOf(notThere);
        reasons = List.copyOf(reasons);
        states = Map.copyOf(states);
    }

    public static RegistryReplies standard() {
        return new RegistryReplies(
                Set.of("đã được tiếp nhận"),
                Set.of("chưa được hỗ trợ", "không được hỗ trợ", "chưa hỗ trợ"),
                Set.of("100", "101"),
                Set.of("900901", "900902"),
                Set.of("đang bận", "quá tải", "đang bảo trì"),
                Set.of("200"),
                Set.of("201"),
                List.of(
                        Map.entry("độ dài", "length"),
                        Map.entry("danh mục", "catalogue"),
                        Map.entry("không tồn tại", "catalogue"),
                        Map.entry("định dạng", "format"),
                        Map.entry("không hợp lệ", "format"),
                        Map.entry("bắt buộc", "missing"),
                        Map.entry("để trống", "missing"),
                        Map.entry("không được trống", "missing")),
                Map.of(
                        "1", RegistryState.RECEIVED,
                        "2", RegistryState.SUPPLEMENT_NEEDED,
                        "3", RegistryState.PROCESSING,
                        "4", RegistryState.REGISTERED,
                        "6", RegistryState.REFUSED));
    }
}
