package vn.lienthong.mappings.npsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonReading;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;
import vn.lienthong.mappings.text.Canonical;

/** Reads one body of a call in the Portal's place. */
final class IncomingReading {

    private final Findings findings = new Findings();

    NpspIncoming read(byte[] body, int mostBytes) {
        return new JsonReading(mostBytes, findings)
                .object(body)
                .map(members -> sound(call(new WireMembers("", members, findings))))
                .orElseGet(this::malformed);
    }

    NpspIncoming relayDossiers(byte[] body, int mostBytes, String madonvi, String isUpdating) {
        boolean updating = updating(Canonical.trim(isUpdating));
        return relay(
                body,
                mostBytes,
                rows -> new NpspIncoming.SyncDossiers(Optional.empty(), Canonical.code(madonvi), updating, rows));
    }

    NpspIncoming relayProgress(byte[] body, int mostBytes, String madonvi) {
        return relay(
                body,
                mostBytes,
                rows -> new NpspIncoming.SyncProgress(Optional.empty(), Canonical.code(madonvi), rows));
    }

    private NpspIncoming relay(byte[] body, int mostBytes, Function<List<NpspRow>, NpspIncoming> call) {
        return new JsonReading(mostBytes, findings)
                .list(body)
                .map(list -> sound(call.apply(rows("", list.values()))))
                .orElseGet(this::malformed);
    }

    private NpspIncoming call(WireMembers in) {
        var service = in.text("service").orElse("");
        var session = in.text("session").map(Session::new);
        var madonvi = in.text("madonvi").map(Canonical::code).orElse("");
        return switch (service) {
            case "" -> login(in);
            case NpspRequest.SyncDossiers.SERVICE ->
                new NpspIncoming.SyncDossiers(
                        session, madonvi, updating(in.text("isUpdating").orElse("")), data(in));
            case NpspRequest.SyncProgress.SERVICE -> new NpspIncoming.SyncProgress(session, madonvi, data(in));
            case NpspRequest.LookUp.SERVICE -> new NpspIncoming.LookUp(session, madonvi, required(in, "mahoso"));
            case NpspQuery.Procedure.SERVICE ->
                query(session, madonvi, new NpspQuery.Procedure(required(in, "maTTHC")));
            case NpspQuery.Procedures.SERVICE -> query(session, madonvi, new NpspQuery.Procedures());
            case NpspQuery.Organisations.SERVICE -> query(session, madonvi, new NpspQuery.Organisations());
            case NpspQuery.Fields.SERVICE -> query(session, madonvi, new NpspQuery.Fields());
            case NpspQuery.TechId.SERVICE ->
                query(
                        session,
                        madonvi,
                        new NpspQuery.TechId(
                                in.text("provider").orElse(NpspQuery.TechId.PROVIDER), required(in, "mstorcmnd")));
            default -> unknownService(in);
        };
    }

    private static NpspIncoming query(Optional<Session> session, String madonvi, NpspQuery query) {
        return new NpspIncoming.Query(session, madonvi, query);
    }

    private NpspIncoming login(WireMembers in) {
        var username = in.secret("username");
        var password = in.secret("password");
        if (username.isBlank() && password.isBlank()) {
            missing(in, "service");
        } else if (username.isBlank()) {
            missing(in, "username");
        } else if (password.isBlank()) {
            missing(in, "password");
        }
        return new NpspIncoming.Login(username, password);
    }

    private NpspIncoming unknownService(WireMembers in) {
        findings.add(
                in.pointer("service"),
                "service.unknown",
                new Words("Không có dịch vụ ghi ở trường service", "There is no service as given in the field service"),
                new Words(
                        "Dùng tên dịch vụ của Cổng, như DongBoHoSoMC", "Use a name of the Portal, like DongBoHoSoMC"));
        return malformed();
    }

    private List<NpspRow> data(WireMembers in) {
        return rows(in.pointer("data"), in.list("data"));
    }

    private List<NpspRow> rows(String pointer, List<JsonValue> values) {
        var rows = new ArrayList<NpspRow>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof JsonValue.Members members) {
                rows.add(new NpspRow(Pointer.below(pointer, i), members));
            } else {
                findings.add(
                        Pointer.below(pointer, i),
                        "data.type",
                        new Words(
                                "Phần tử của data phải là một đối tượng { }",
                                "An element of data must be an object { }"),
                        new Words("Sửa kiểu dữ liệu rồi gửi lại", "Give it in that form"));
            }
        }
        if (values.isEmpty()) {
            findings.add(
                    pointer,
                    "data.missing",
                    new Words("Không có dữ liệu nào trong data", "There is nothing in data"),
                    new Words("Gửi ít nhất một hồ sơ hoặc một bước xử lý", "Send one dossier or one step at least"));
        }
        return rows;
    }

    private boolean updating(String flag) {
        if (flag.isEmpty()) {
            return false;
        }
        return WireText.truth(flag).orElseGet(() -> {
            findings.add(
                    "/isUpdating",
                    "isUpdating.value",
                    new Words(
                            "Trường isUpdating phải là True hoặc False", "The field isUpdating must be True or False"),
                    new Words("Ghi True để cập nhật, False để tạo mới", "Write True to update, False to create"));
            return false;
        });
    }

    private String required(WireMembers in, String name) {
        return in.text(name).orElseGet(() -> {
            missing(in, name);
            return "";
        });
    }

    private void missing(WireMembers in, String name) {
        findings.add(
                in.pointer(name),
                name + ".missing",
                new Words("Thiếu " + name, "Missing: " + name),
                new Words("Ghi " + name + " rồi gửi lại", "Give " + name + " and send again"));
    }

    private NpspIncoming sound(NpspIncoming call) {
        return findings.isEmpty() ? call : malformed();
    }

    private NpspIncoming malformed() {
        return new NpspIncoming.Malformed(findings.list());
    }
}
