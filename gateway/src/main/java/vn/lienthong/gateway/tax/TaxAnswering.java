package vn.lienthong.gateway.tax;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.lienthong.gateway.intake.DoorBody;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.landdesk.LandReply;
import vn.lienthong.gateway.landdesk.Refusal;
import vn.lienthong.gateway.landdesk.RefusalBook;
import vn.lienthong.gateway.landdesk.Strangers;
import vn.lienthong.gateway.origin.Secret;
import vn.lienthong.gateway.tax.TaxDesk.Taken;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.land.LandAnswers;
import vn.lienthong.mappings.land.TaxEnvelope;

/**
 * Lets the tax authority in by the secret of each message, before anything inside that message is looked at. What is taken is
 * answered with 201, anything else with 500, the reason in the envelope.
 */
final class TaxAnswering {

    private static final int CREATED = 201;
    private static final int FAILED = 500;
    private static final String SYSTEM = "tax";
    private static final String UNKNOWN = "?";
    private static final Duration CLOSED_FOR = Duration.ofSeconds(30);

    private final TaxDeskSettings settings;
    private final Secret secret;
    private final TaxDesk desk;
    private final Strangers strangers;
    private final RefusalBook refusals;
    private final DoorGate gate;

    TaxAnswering(
            TaxDeskSettings settings,
            Secret secret,
            TaxDesk desk,
            Strangers strangers,
            RefusalBook refusals,
            DoorGate gate) {
        this.settings = settings;
        this.secret = secret;
        this.desk = desk;
        this.strangers = strangers;
        this.refusals = refusals;
        this.gate = gate;
    }

    /** A secret in the body can only be found by reading it; so who guessed often is not read for a while. */
    LandReply answer(String named, HttpServletRequest request) {
        String operation = settings.include(named) ? named : UNKNOWN;
        String address = request.getRemoteAddr();
        Duration wait = strangers.wait(address);
        if (!wait.isZero()) {
            return LandReply.tooOften(wait);
        }
        Optional<Words> closed = gate.closed();
        if (closed.isPresent()) {
            return LandReply.unavailable(closed.get().vi(), CLOSED_FOR);
        }
        DoorBody body = DoorBody.of(request, TaxEnvelope.MOST_BYTES);
        if (!(body instanceof DoorBody.Whole whole)) {
            strangers.came(Refusal.Door.TAX, SYSTEM, operation, address);
            return failed(LandReply.words(body));
        }
        Translation<TaxEnvelope> envelope = TaxEnvelope.read(whole.bytes());
        if (!(envelope instanceof Translation.Translated<TaxEnvelope> read)
                || !secret.is(read.value().securityKey())) {
            strangers.came(Refusal.Door.TAX, SYSTEM, operation, address);
            return failed(
                    envelope.findings().isEmpty()
                            ? "401 Unauthorized: SecurityKey không đúng"
                            : LandReply.words(envelope.findings()));
        }
        return settings.include(named)
                ? taken(named, read.value(), whole.bytes(), address)
                : refused(operation, address, Refusal.Why.NO_SUCH_OPERATION, List.of());
    }

    private LandReply taken(String operation, TaxEnvelope envelope, byte[] body, String address) {
        boolean voucher = settings.voucherOperations().contains(operation);
        Translation<Taken> taken =
                voucher ? desk.voucher(envelope, body, address) : desk.notices(envelope, body, address);
        return taken instanceof Translation.Translated<Taken> good
                ? LandReply.of(CREATED, LandAnswers.done(words(good.value())))
                : refused(operation, address, Refusal.Why.UNREADABLE, taken.findings());
    }

    private LandReply refused(String operation, String address, Refusal.Why why, List<Finding> findings) {
        refusals.write(new Refusal(Refusal.Door.TAX, SYSTEM, operation, address, why, null, findings));
        return failed(findings.isEmpty() ? "Không có nghiệp vụ này" : LandReply.words(findings));
    }

    private static String words(Taken taken) {
        return taken.rows().isEmpty()
                ? "Đã nhận từ trước"
                : "Đã nhận: " + taken.of(RowState.TOLD) + " dòng đã báo hệ thống một cửa, " + taken.of(RowState.SAME)
                        + " dòng đã có từ trước, " + taken.of(RowState.PARKED) + " dòng giữ lại chờ xử lý";
    }

    private static LandReply failed(String words) {
        return LandReply.of(FAILED, LandAnswers.failed(words));
    }
}
