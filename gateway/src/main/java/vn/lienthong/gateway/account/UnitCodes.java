package vn.lienthong.gateway.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.account.AccountRefusal.Kind;
import vn.lienthong.gateway.security.Sight;
import vn.lienthong.mappings.Words;

/** Codes of units as an account keeps them: each once, in order. */
final class UnitCodes {

    static final int MOST = 500;

    private static final ObjectMapper JSON = new ObjectMapper();

    private UnitCodes() {}

    /** @throws AccountRefusal where it is no list of codes */
    static List<String> sound(List<@Nullable String> codes) {
        boolean sound = codes.stream().allMatch(Sight::isUnit);
        if (!sound || codes.isEmpty() || codes.size() > MOST) {
            throw new AccountRefusal(
                    Kind.WRONG,
                    new Words(
                            "Nêu từ 1 đến " + MOST
                                    + " mã đơn vị như hệ thống gửi hồ sơ ghi, ví dụ 14620; cả tỉnh thì bỏ giới hạn",
                            "Give 1 to " + MOST
                                    + " codes of units as dossiers carry them, such as 14620; for the whole province take the"
                                    + " limit away"));
        }
        return codes.stream().distinct().sorted().toList();
    }

    /** The codes for the audit. */
    static String said(@Nullable List<String> codes) {
        return codes == null ? "*" : String.join(" ", codes);
    }

    static @Nullable List<String> read(@Nullable String json) {
        try {
            return json == null ? null : List.of(JSON.readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what an account keeps of units cannot be read", e);
        }
    }
}
