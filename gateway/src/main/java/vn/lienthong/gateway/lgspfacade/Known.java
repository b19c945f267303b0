package vn.lienthong.gateway.lgspfacade;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.routes.message.State;

/**
 * What the gateway knows of a dossier that an origin handed in.
 *
 * @param message the newest one about it
 * @param linked its national code, where it is a linked one
 * @param state what the gateway has done about that
 * @param reason in the words of whoever refused it; may be empty
 * @param changedAt when either last changed
 * @param registry where it stands at the registry; null while that has not taken the newest message
 * @param result the entry, where there is one
 */
record Known(
        UUID message,
        String code,
        @Nullable String linked,
        @Nullable String unit,
        State state,
        String reason,
        Instant changedAt,
        @Nullable AtRegistry registry,
        Optional<CivilResult> result) {

    static final int WAITING = 1;
    static final int SUPPLEMENT = 2;
    static final int PROCESSING = 3;
    static final int COMPLETED = 4;
    static final int REFUSED = 6;

    /**
     * @param standing as it is followed
     * @param words the registry's; may be empty
     * @param deadline until when papers may be brought
     */
    record AtRegistry(
            String standing,
            Instant since,
            String words,
            @Nullable Instant deadline) {}

    /** The registry's own number for it. Nothing is completed whose entry is not here. */
    int status() {
        if (result.isPresent()) {
            return COMPLETED;
        }
        if (registry == null) {
            return state == State.CANCELLED ? REFUSED : WAITING;
        }
        return switch (registry.standing()) {
            case "SUPPLEMENT_REQUESTED" -> SUPPLEMENT;
            case "PROCESSING", "RESULT_AWAITED", "COMPLETED" -> PROCESSING;
            case "REFUSED" -> REFUSED;
            default -> WAITING;
        };
    }

    boolean needsPerson() {
        return state == State.PARKED || state == State.MANUAL;
    }

    /** What is said about it beside the number. */
    String words() {
        if (registry != null && !registry.words().isEmpty()) {
            return registry.words();
        }
        if (state == State.CANCELLED || needsPerson()) {
            return reason;
        }
        return "";
    }

    /** What is being done, for a clerk. */
    String action() {
        return switch (status()) {
            case SUPPLEMENT -> "Cơ quan đăng ký yêu cầu bổ sung";
            case PROCESSING -> "Cơ quan đăng ký đang xử lý";
            case COMPLETED -> "Đã đăng ký";
            case REFUSED -> state == State.CANCELLED ? "Đã rút tại trục liên thông" : "Cơ quan đăng ký từ chối";
            default -> onTheWay();
        };
    }

    private String onTheWay() {
        if (needsPerson()) {
            return "Trục liên thông đã nhận, đang chờ cán bộ xử lý";
        }
        return state == State.DELIVERED ? "Hệ thống hộ tịch đã nhận" : "Trục liên thông đã nhận, đang chờ gửi";
    }
}
