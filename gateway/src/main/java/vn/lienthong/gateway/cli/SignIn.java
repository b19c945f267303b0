package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Who sits at the terminal. */
final class SignIn {

    private SignIn() {}

    @Command(name = "login", description = "Signs in; the password is asked for, or read from standard input.")
    static final class Login implements Callable<Integer> {

        @Mixin
        private final Shared shared = new Shared();

        @Parameters(paramLabel = "NAME", description = "Name of the account.")
        private String name = "";

        @Override
        public Integer call() {
            String password = ask(shared, "Mật khẩu: ", "Password: ");
            JsonNode answer = shared.gateway().post("/api/v1/login", Map.of("name", name, "password", password));
            shared.credentials().keep(answer.path("token").asText());
            boolean change = answer.path("mustChangePassword").asBoolean();
            shared.out().println(shared.language().of("Đã đăng nhập: ", "Signed in: ") + name);
            if (change) {
                shared.out()
                        .println(shared.language()
                                .of(
                                        "Phải đổi mật khẩu trước khi làm việc: lienthong password",
                                        "Change your password before anything else: lienthong password"));
            }
            return ExitCode.OK;
        }
    }

    @Command(name = "logout", description = "Signs out and forgets the token.")
    static final class Logout implements Callable<Integer> {

        @Mixin
        private final Shared shared = new Shared();

        @Override
        public Integer call() {
            shared.gateway().post("/api/v1/logout");
            shared.credentials().forget();
            return ExitCode.OK;
        }
    }

    @Command(name = "me", description = "Who is signed in, and as what.")
    static final class Me implements Callable<Integer> {

        @Mixin
        private final Shared shared = new Shared();

        @Override
        public Integer call() {
            JsonNode me = shared.gateway().get("/api/v1/me");
            return shared.show(
                    me, me.path("name").asText() + "  " + me.path("role").asText());
        }
    }

    @Command(name = "password", description = "Changes your own password.")
    static final class Password implements Callable<Integer> {

        @Mixin
        private final Shared shared = new Shared();

        @Override
        public Integer call() {
            String old = ask(shared, "Mật khẩu cũ: ", "Old password: ");
            String fresh = ask(shared, "Mật khẩu mới: ", "New password: ");
            JsonNode answer = shared.gateway().post("/api/v1/me/password", Map.of("old", old, "new", fresh));
            shared.credentials().keep(answer.path("token").asText());
            shared.out().println(shared.language().of("Đã đổi mật khẩu", "Password changed"));
            return ExitCode.OK;
        }
    }

    static String ask(Shared shared, String vietnamese, String english) {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("%s", shared.language().of(vietnamese, english));
            return typed == null ? "" : new String(typed);
        }
        try {
            String line = STANDARD_INPUT.readLine();
            return line == null ? "" : line;
        } catch (IOException failure) {
            throw new UncheckedIOException("standard input cannot be read", failure);
        }
    }

    private static final BufferedReader STANDARD_INPUT =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
}
