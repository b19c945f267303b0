package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The accounts of people. */
@Command(name = "accounts", description = "Shows the accounts of people; makes and ends them (administrators).")
final class AccountCommands implements Callable<Integer> {

    private static final Table ACCOUNTS = new Table(
            Column.text("Tên", "Name", "/name"),
            Column.text("Họ tên", "Display name", "/displayName"),
            Column.text("Vai trò", "Role", "/role"),
            Column.text("Đơn vị", "Units", "/units"),
            Column.text("Bị khoá", "Disabled", "/disabled"),
            Column.text("Phải đổi mật khẩu", "Must change password", "/mustChange"));

    private static final Table TOKENS = new Table(
            Column.text("Mã", "Id", "/id"),
            Column.text("Tên", "Label", "/label"),
            Column.time("Hết hạn", "Expires", "/expiresAt"));

    private static final Table SESSIONS = new Table(
            Column.text("Mã", "Id", "/id"),
            Column.text("Tên", "Name", "/name"),
            Column.text("Vai trò", "Role", "/role"),
            Column.time("Đăng nhập lúc", "Signed in", "/createdAt"),
            Column.time("Dùng lần cuối", "Last used", "/usedAt"),
            Column.time("Hết hạn", "Expires", "/expiresAt"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shared.show(shared.gateway().get("/api/v1/accounts"), "/accounts", ACCOUNTS);
    }

    @Command(description = "Makes an account; its one-time password is shown once.")
    int add(
            @Mixin Shared it,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--display-name") @Nullable String displayName,
            @Option(names = "--role", required = true, description = "viewer, operator, approver or administrator")
                    String role) {
        Map<String, String> account =
                Map.of("name", name, "displayName", displayName == null ? name : displayName, "role", role);
        return withPassword(it, it.gateway().post("/api/v1/accounts", account));
    }

    @Command(description = "Gives an account another role; its sessions end.")
    int role(
            @Mixin Shared it,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ROLE") String role) {
        return it.say(it.gateway().post(path(name, "role"), Map.of("role", role)), "Đã đổi vai trò", "Role changed");
    }

    @Command(
            description = "Limits an account to the dossiers of units, by their codes; without codes, shows the limit.")
    int units(
            @Mixin Shared it,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "CODE", arity = "0..*") @Nullable List<String> codes) {
        return withLimit(
                it,
                codes == null || codes.isEmpty()
                        ? it.gateway().get(path(name, "units"))
                        : it.gateway().post(path(name, "units"), Map.of("units", codes)));
    }

    @Command(name = "all-units", description = "Takes the limit to units away: the account sees the whole province.")
    int allUnits(@Mixin Shared it, @Parameters(paramLabel = "NAME") String name) {
        return withLimit(it, it.gateway().post(path(name, "units"), Collections.singletonMap("units", null)));
    }

    @Command(description = "Closes an account; its sessions and tokens end.")
    int disable(
            @Mixin Shared it,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--reason", required = true) String reason) {
        return it.say(it.gateway().post(path(name, "disable"), Map.of("reason", reason)), "Đã khoá", "Disabled");
    }

    @Command(description = "Opens a closed account again.")
    int enable(@Mixin Shared it, @Parameters(paramLabel = "NAME") String name) {
        return it.say(it.gateway().post(path(name, "enable")), "Đã mở", "Enabled");
    }

    @Command(name = "reset-password", description = "Gives a one-time password, shown once.")
    int resetPassword(@Mixin Shared it, @Parameters(paramLabel = "NAME") String name) {
        return withPassword(it, it.gateway().post(path(name, "reset-password")));
    }

    @Command(description = "The tokens and sessions of an account.")
    int tokens(@Mixin Shared it, @Parameters(paramLabel = "NAME") String name) {
        return it.show(it.gateway().get(path(name, "tokens")), "/tokens", TOKENS);
    }

    @Command(name = "add-token", description = "Gives a token for a program in the person's place, shown once.")
    int addToken(
            @Mixin Shared it,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--label", required = true) String label,
            @Option(names = "--days", required = true) int days) {
        JsonNode issued = it.gateway().post(path(name, "tokens"), Map.of("label", label, "days", days));
        return it.show(issued, issued.path("token").asText());
    }

    @Command(name = "revoke-token", description = "Ends a token or session.")
    int revokeToken(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        return it.say(it.gateway().post("/api/v1/tokens/" + Paths.segment(id) + "/revoke"), "Đã thu hồi", "Revoked");
    }

    @Command(description = "Who is signed in by single sign-on.")
    int sessions(@Mixin Shared it) {
        return it.show(it.gateway().get("/api/v1/sessions"), "/sessions", SESSIONS);
    }

    @Command(name = "end-session", description = "Ends a session of single sign-on.")
    int endSession(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        return it.say(
                it.gateway().post("/api/v1/sessions/" + Paths.segment(id) + "/end"), "Đã kết thúc phiên", "Ended");
    }

    private static int withPassword(Shared it, JsonNode account) {
        return it.show(
                account,
                it.language().of("Mật khẩu dùng một lần: ", "One-time password: ")
                        + account.path("password").asText());
    }

    private static int withLimit(Shared it, JsonNode limit) {
        StringBuilder said = new StringBuilder(
                limit.hasNonNull("units")
                        ? it.language().of("Xem hồ sơ của các mã: ", "Sees the dossiers of: ")
                                + joined(limit.path("sees"))
                        : it.language().of("Xem cả tỉnh", "Sees the whole province"));
        limit.path("warnings").forEach(warning -> said.append(System.lineSeparator())
                .append(warning.path(it.language().name()).asText()));
        return it.show(limit, said.toString());
    }

    private static String joined(JsonNode codes) {
        List<String> texts = new ArrayList<>();
        codes.forEach(it -> texts.add(it.asText()));
        return String.join(", ", texts);
    }

    private static String path(String name, String rest) {
        return "/api/v1/accounts/" + Paths.segment(name) + "/" + rest;
    }
}
