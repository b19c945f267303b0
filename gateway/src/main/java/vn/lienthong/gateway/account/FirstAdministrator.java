package vn.lienthong.gateway.account;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.gateway.security.ConfiguredNames;

/** Makes the first account where there is none. Its password goes to standard output, past the log and its files. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private final AccountTable table;
    private final PasswordEncoder encoder;
    private final ConfiguredNames configured;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstAdministrator(
            AccountTable table,
            PasswordEncoder encoder,
            ConfiguredNames configured,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.encoder = encoder;
        this.configured = configured;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (table.isEmpty()) {
            transaction.executeWithoutResult(status -> makeUnlessAnotherNodeDid());
        }
    }

    /** Shows the password before it counts, so that none is lost if the program ends in between. */
    private void makeUnlessAnotherNodeDid() {
        table.lock();
        if (!table.isEmpty()) {
            return;
        }
        String name = configured.include("admin") ? "administrator" : "admin";
        Password password = Secrets.password();
        table.insert(
                new Account(
                        name,
                        "Quản trị viên",
                        Role.ADMINISTRATOR,
                        null,
                        true,
                        false,
                        0,
                        null,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
                encoder.encode(password.reveal()));
        audit.note("account.create", name, Map.of("role", Role.ADMINISTRATOR.name()));
        show(name, password);
    }

    private static void show(String name, Password password) {
        String line = "+" + "-".repeat(78) + "+";
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(line);
        out.println("  Tài khoản quản trị đầu tiên / first administrator");
        out.println("  name:     " + name);
        out.println("  password: " + password.reveal());
        out.println("  Chỉ hiện một lần; phải đổi khi đăng nhập. Shown once; change it at the first login.");
        out.println(line);
        out.flush();
    }
}
