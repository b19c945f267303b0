package vn.lienthong.gateway.landdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.landfile.LandFiles;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.land.LandCall;
import vn.lienthong.mappings.land.LandCallType;
import vn.lienthong.routes.landdesk.LandMove;
import vn.lienthong.routes.landdesk.LandRules;

/**
 * Takes calls of land systems that have shown their secret. What is answered with 1 is written down with all that follows from
 * it, in one transaction: a process that dies before the answer was sent finds the call again when it is repeated, and does nothing
 * twice.
 */
final class LandDesk {

    /** Where a call comes from. @param address of the machine */
    record Source(LandSystems.Known system, LandCallType type, String address) {}

    private final LandDossiers dossiers;
    private final LandCalls calls;
    private final LandNotices notices;
    private final LandPortalMoves portal;
    private final Receipts receipts;
    private final LandFiles files;
    private final RefusalBook refusals;
    private final Audit audit;
    private final LandRules rules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LandDesk(
            LandDossiers dossiers,
            LandCalls calls,
            LandNotices notices,
            LandPortalMoves portal,
            Receipts receipts,
            LandFiles files,
            RefusalBook refusals,
            Audit audit,
            LandRules rules,
            TransactionTemplate transaction,
            Clock clock) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.notices = notices;
        this.portal = portal;
        this.receipts = receipts;
        this.files = files;
        this.refusals = refusals;
        this.audit = audit;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    LandReply take(Source from, byte[] body) {
        Translation<LandCall> read = from.system().read(from.type(), body);
        if (!(read instanceof Translation.Translated<LandCall> good)) {
            refuse(from, Refusal.Why.UNREADABLE, null, read.findings());
            return LandReply.failed(LandReply.words(read.findings()));
        }
        LandCall call = good.value();
        return call instanceof LandCall.ReceiptRequested receipt
                ? receipt(from, receipt, body)
                : about(from, codeOf(call), call, body);
    }

    private LandReply about(Source from, DossierCode code, LandCall call, byte[] body) {
        boolean known = Boolean.TRUE.equals(transaction.execute(status -> {
            Instant now = clock.instant();
            Optional<LandDossier> dossier =
                    dossiers.lockHandedOver(code, from.system().system(), now);
            dossier.ifPresent(it -> write(from, it, call, body, now));
            return dossier.isPresent();
        }));
        if (!known) {
            refuse(from, Refusal.Why.UNKNOWN_DOSSIER, code.text(), List.of());
            return LandReply.failed("Tỉnh không có hồ sơ " + code.text()
                    + " nào đã chuyển sang hệ thống này (/SoBienNhan); kiểm tra lại số biên nhận");
        }
        return LandReply.done("Đã tiếp nhận");
    }

    private void write(Source from, LandDossier before, LandCall call, byte[] body, Instant now) {
        String system = from.system().name();
        Instant toldAt = LandRules.timeOf(call);
        Optional<UUID> added = calls.add(system, from.type(), before.dossier(), body, toldAt, now);
        if (added.isEmpty()) {
            repeated(from, before.dossier());
            return;
        }
        LandMove move = rules.after(before.standing(), before.asOf(), call, now);
        LandDossier after = dossiers.moved(before, system, move, now);
        UUID toPortal = portal.accept(after, move, call, now);
        UUID toProvince = notices.accept(after, move, system, added.get(), call, now);
        calls.settled(added.get(), move, toProvince, toPortal);
        files.expect(added.get(), before.origin(), before.dossier(), LandFacts.files(call));
    }

    private LandReply receipt(Source from, LandCall.ReceiptRequested call, byte[] body) {
        Optional<String> origin = receipts.origin();
        if (origin.isEmpty()) {
            refuse(from, Refusal.Why.NOBODY_TO_TELL, null, List.of());
            return LandReply.failed("Trục của tỉnh chưa có hệ thống một cửa để báo hồ sơ này; gửi lại sau");
        }
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            String number = Objects.requireNonNullElse(call.number(), "");
            String system = from.system().name();
            Optional<UUID> added = calls.add(system, from.type(), number, body, null, now);
            if (added.isEmpty()) {
                repeated(from, number);
                return;
            }
            UUID notice = notices.acceptReceipt(origin.get(), system, added.get(), call, now);
            calls.settled(added.get(), null, notice, null);
            files.expect(added.get(), origin.get(), added.get().toString(), LandFacts.files(call));
        });
        return LandReply.done("Đã báo hệ thống một cửa; hồ sơ được chuyển sang khi đã tiếp nhận");
    }

    private void repeated(Source from, String dossier) {
        audit.note(
                "land.call.repeated",
                dossier.isEmpty() ? from.type().operation() : dossier,
                Map.of("system", from.system().name(), "operation", from.type().operation(), "from", from.address()));
    }

    void refuse(Source from, Refusal.Why why, @Nullable String dossier, List<Finding> findings) {
        refusals.write(new Refusal(
                Refusal.Door.LAND,
                from.system().name(),
                from.type().operation(),
                from.address(),
                why,
                dossier,
                findings));
    }

    LandReply noSuchOperation(String system, String address) {
        refusals.write(
                new Refusal(Refusal.Door.LAND, system, "?", address, Refusal.Why.NO_SUCH_OPERATION, null, List.of()));
        return LandReply.failed("Không có nghiệp vụ này; xem lại địa chỉ gọi");
    }

    private static DossierCode codeOf(LandCall call) {
        if (call instanceof LandCall.Moved it) {
            return it.code();
        }
        if (call instanceof LandCall.SupplementRequested it) {
            return it.code();
        }
        if (call instanceof LandCall.SupplementTaken it) {
            return it.code();
        }
        if (call instanceof LandCall.TaxResult it) {
            return it.code();
        }
        return call instanceof LandCall.Finished it ? it.code() : ((LandCall.Remark) call).code();
    }
}
