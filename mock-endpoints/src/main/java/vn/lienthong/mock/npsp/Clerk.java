package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.lienthong.mock.judge.Finding;

/** Decides a call by the contract and the books: session first, then the request's form, then its business. */
final class Clerk {
    private static final String OTHER_DOSSIER = "000.00.00.H99-990101-9999";

    private final PortalOptions options;
    private final NpspContract contract;
    private final FaultBoard faults;
    private final Sessions sessions;
    private final Registry registry;
    private final Catalogue catalogue;
    private final Reading reading;
    private final Tally tally;
    private final Clock clock;
    private final AnswerCodes codes;

    Clerk(
            PortalOptions options,
            FaultBoard faults,
            Sessions sessions,
            Registry registry,
            Catalogue catalogue,
            Tally tally) {
        this.options = options;
        this.contract = new NpspContract(options);
        this.faults = faults;
        this.sessions = sessions;
        this.registry = registry;
        this.catalogue = catalogue;
        this.reading = new Reading(catalogue);
        this.tally = tally;
        this.clock = options.clock();
        this.codes = options.answerCodes();
    }

    Reply decide(PortalCall call) {
        if (call.isLogin()) {
            return wellFormed(call).orElseGet(() -> login(call));
        }
        if (call.unreadable().isEmpty() && expired(call)) {
            tally.add(Figure.SESSIONS_REFUSED, 1);
            return Reply.refused(codes.session(), options.sessionMessage());
        }
        if (call.unreadable().isEmpty() && !contract.knows(call.service())) {
            return malformed(
                    call,
                    codes.unknownService(),
                    "Dịch vụ không tồn tại",
                    List.of("/service: unknown service \"" + call.service() + "\""));
        }
        return wellFormed(call).orElseGet(() -> misnamed(call, business(call)));
    }

    private Reply login(PortalCall call) {
        Optional<Fault> refused = faults.take(FaultKind.LOGIN_REFUSED, call);
        boolean known = text(call, "username").equals(options.username())
                && text(call, "password").equals(options.password());
        if (refused.isPresent() || !known) {
            tally.add(Figure.LOGINS_REFUSED, 1);
            return Reply.refused(
                    refused.map(Fault::code).orElse(codes.login()),
                    refused.map(Fault::message).orElse("Tên đăng nhập hoặc mật khẩu không đúng"));
        }
        tally.add(Figure.LOGINS, 1);
        return Reply.loggedIn(sessions.begin());
    }

    private boolean expired(PortalCall call) {
        String session = NpspContract.session(call.body());
        return !session.isEmpty()
                && (!sessions.alive(session)
                        || faults.take(FaultKind.SESSION_EXPIRED, call).isPresent());
    }

    private Reply business(PortalCall call) {
        if (call.isLookup()) {
            boolean stale = faults.take(FaultKind.STALE_LOOKUP, call).isPresent();
            return Reply.found(registry.shown(text(call, "mahoso"), stale)
                    .map(shown -> shown.result(options.lookupFields()))
                    .map(result -> Collections.nCopies(registry.times(text(call, "mahoso")), result))
                    .orElse(List.of()));
        }
        return reading.answer(call)
                .or(() -> businessRefusal(call))
                .orElseGet(() -> call.service().equals(NpspContract.SYNC) ? known(call) : progress(call));
    }

    private Reply known(PortalCall call) {
        List<String> unknown = rows(call).stream()
                .map(row -> row.path("MaTTHC").asText())
                .filter(catalogue::refuses)
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return sync(call);
        }
        tally.add(Figure.UNKNOWN_PROCEDURE_REFUSALS, 1);
        return Reply.refused(
                codes.unknownProcedure(),
                "Mã thủ tục hành chính " + String.join(", ", unknown) + " không có trong danh mục");
    }

    private Reply sync(PortalCall call) {
        return faults.take(FaultKind.PARTIAL_BATCH, call, fault -> Batch.of(call, fault)
                        .refusesSome())
                .map(fault -> {
                    Batch batch = Batch.of(call, fault);
                    Reply kept = sync(call, batch.kept());
                    return kept.succeeded() ? batch.reply() : kept;
                })
                .orElseGet(() -> sync(call, rows(call)));
    }

    private Reply sync(PortalCall call, List<JsonNode> rows) {
        List<Payload> dossiers = rows.stream().map(Payload::ofDossier).toList();
        if (text(call, "isUpdating").equals("True")) {
            List<String> missing = registry.update(dossiers);
            return missing.isEmpty() ? Reply.done("Cập nhật hồ sơ thành công") : missing(missing);
        }
        List<String> existing = registry.create(dossiers);
        return existing.isEmpty()
                ? Reply.done("Đồng bộ hồ sơ thành công")
                : Reply.refused(codes.existing(), "Hồ sơ " + String.join(", ", existing) + " đã tồn tại");
    }

    private Reply progress(PortalCall call) {
        Optional<Fault> partly = faults.take(
                FaultKind.PARTIAL_BATCH, call, fault -> Batch.of(call, fault).refusesSome());
        return partly.map(fault -> inPart(Batch.of(call, fault))).orElseGet(() -> wholly(rows(call)));
    }

    private Reply wholly(List<JsonNode> rows) {
        List<String> missing =
                registry.progress(rows.stream().map(Payload::ofProgress).toList());
        return missing.isEmpty() ? Reply.done("Cập nhật tiến độ hồ sơ thành công") : missing(missing);
    }

    private Reply inPart(Batch batch) {
        Reply kept = wholly(batch.kept());
        if (!kept.succeeded()) {
            return kept;
        }
        tally.add(Figure.PROGRESS_ROWS_REFUSED_IN_PART, batch.refused());
        return batch.reply();
    }

    private Optional<Reply> businessRefusal(PortalCall call) {
        return faults.take(FaultKind.BUSINESS_REFUSAL, call, fault -> refuses(fault, call))
                .map(fault -> {
                    tally.add(Figure.BUSINESS_REFUSALS, 1);
                    return Reply.refused(
                            Optional.ofNullable(fault.code()).orElse("-1"),
                            Optional.ofNullable(fault.message()).orElse("Hồ sơ bị từ chối"));
                });
    }

    private static boolean refuses(Fault fault, PortalCall call) {
        List<String> values = Optional.ofNullable(fault.values()).orElse(List.of());
        return fault.field() == null
                || rows(call).stream()
                        .anyMatch(row -> values.contains(row.path(fault.field()).asText()));
    }

    private Reply misnamed(PortalCall call, Reply reply) {
        return reply.succeeded()
                        && faults.take(FaultKind.WRONG_CODE_IN_ANSWER, call).isPresent()
                ? reply.naming(OTHER_DOSSIER)
                : reply;
    }

    private Optional<Reply> wellFormed(PortalCall call) {
        List<Finding> findings = contract.judge(call);
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(malformed(
                        call,
                        codes.malformed(),
                        "Dữ liệu không hợp lệ",
                        findings.stream().map(Finding::toString).toList()));
    }

    private Reply malformed(PortalCall call, String code, String message, List<String> reasons) {
        tally.malformed(call.service(), reasons, clock.instant());
        return Reply.refused(code, message + ": " + String.join("; ", reasons));
    }

    private Reply missing(List<String> missing) {
        return Reply.refused(codes.missing(), "Hồ sơ " + String.join(", ", missing) + " không tồn tại");
    }

    private static List<JsonNode> rows(PortalCall call) {
        return StreamSupport.stream(call.body().path("data").spliterator(), false)
                .toList();
    }

    private static String text(PortalCall call, String field) {
        return call.body().path(field).asText("");
    }
}
