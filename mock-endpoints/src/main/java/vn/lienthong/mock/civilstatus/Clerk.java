package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.line.Decision;

/** Decides what the registry says to a call that was let through: first whether it keeps the contract, then the rest. */
final class Clerk {
    private final RegistryOptions options;
    private final Switches switches;
    private final Tally tally;
    private final Replies replies;
    private final Intake intake;
    private final Inquiries inquiries;
    private final Search search;
    private final Catalogue catalogue;

    Clerk(
            RegistryOptions options,
            Switches switches,
            Tally tally,
            Registrations registrations,
            Records records,
            Catalogue catalogue) {
        this.options = options;
        this.switches = switches;
        this.tally = tally;
        this.catalogue = catalogue;
        this.replies = new Replies(options.codeStyle());
        this.intake = new Intake(options, switches, tally, registrations, catalogue, replies);
        this.inquiries = new Inquiries(options, registrations, replies);
        this.search = new Search(switches, tally, records, replies);
    }

    Decision decide(RegistryCall call) {
        Operation operation = call.operation();
        List<String> wrong = call.wrong(Envelopes.of(operation, options.codesPerPoll()));
        if (!wrong.isEmpty()) {
            tally.broken(operation.wireName(), wrong);
            boolean onlyUnit = wrong.stream().allMatch(reason -> reason.startsWith("/maDonVi"));
            ErrorCode code = onlyUnit ? ErrorCode.AGENCY_ID_INCORRECT : ErrorCode.DATA_INCORRECT;
            return replies.error(operation, code, String.join("; ", wrong));
        }
        return notAllowed(operation)
                .or(() -> unknownPlace(operation, call.body()))
                .orElseGet(() -> known(operation, call.body()));
    }

    private Decision known(Operation operation, JsonNode body) {
        return switch (operation) {
            case REGISTER, REGISTER_LINKED -> intake.take(operation, body);
            case CATALOGUE -> catalogue(operation, body.path("loaiDanhMuc").asInt());
            case STATUS -> inquiries.status(body);
            case RESULT -> inquiries.result(body);
            case LIST -> inquiries.list(body);
            case RECORD -> inquiries.record(body);
            case RECORDS -> inquiries.records(body);
            case POLL -> inquiries.poll(body);
            case SEARCH -> search.find(body);
        };
    }

    private Optional<Decision> notAllowed(Operation operation) {
        return switches.take(SwitchKind.AUTHENTICATION, Meets.everything())
                .map(on -> replies.error(operation, ErrorCode.AUTHEN_ERROR))
                .or(() -> switches.take(SwitchKind.ADDRESS_NOT_ALLOWED, Meets.everything())
                        .map(on -> replies.error(operation, ErrorCode.IP_DISALLOWED)));
    }

    private Optional<Decision> unknownPlace(Operation operation, JsonNode body) {
        if (body.has("maDonVi")) {
            String unit = SubmissionReader.unit(body.path("maDonVi"));
            boolean unknown =
                    switches.take(SwitchKind.UNKNOWN_UNIT, Meets.value(unit)).isPresent()
                            || (options.strictCatalogue() && !catalogue.knowsUnit(unit));
            return unknown ? Optional.of(replies.error(operation, ErrorCode.AGENCY_ID_INCORRECT)) : Optional.empty();
        }
        if (body.has("maTinh")) {
            String province = body.path("maTinh").asText("");
            boolean unknown = switches.take(SwitchKind.UNKNOWN_PROVINCE, Meets.value(province))
                            .isPresent()
                    || (!options.provinces().isEmpty() && !options.provinces().contains(province));
            return unknown ? Optional.of(replies.error(operation, ErrorCode.PROVINCE_ID_INCORRECT)) : Optional.empty();
        }
        return Optional.empty();
    }

    private Decision catalogue(Operation operation, int number) {
        return CatalogueKind.numbered(number)
                .map(kind -> replies.value(operation, catalogue.wire(kind)))
                .orElseGet(() -> replies.error(operation, ErrorCode.DATA_TYPE_INVALID));
    }

    /** Every reason, each with its place. */
    static List<String> reasons(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}
