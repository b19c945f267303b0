package vn.lienthong.gateway.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;
import vn.lienthong.gateway.account.AccessToken.Issued;
import vn.lienthong.gateway.account.AccountTable.Stored;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Attempts;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.gateway.security.Watch;
import vn.lienthong.mappings.Words;

/** Where a name and a password become a session. Whoever guesses waits, without a password being looked at. */
@Component
public class Login {

    /** What is said to whom {@link Answer.AdministratorsOnly} is answered. */
    public static final Words ADMINISTRATORS_ONLY = new Words(
            "Ở đây chỉ quản trị viên được dùng mật khẩu; hãy đăng nhập một lần",
            "Only administrators use a password here; use single sign-on");

    private static final int AT_ONCE = 4;
    private static final Duration WHILE_BUSY = Duration.ofSeconds(1);

    /** What became of a login. */
    public sealed interface Answer {
        /** The session, and whether nothing is open to it until the password is changed. */
        record Opened(Issued session, Account account) implements Answer {}

        /** Name and password do not go together, or the account is shut: which, is not said. */
        record Wrong() implements Answer {}

        /** The password is right, and only administrators sign in by one: people sign in once for all systems. */
        record AdministratorsOnly() implements Answer {}

        /** Nothing was looked at; it may be tried again after this time. */
        record Wait(Duration time) implements Answer {}
    }

    private final AccountTable table;
    private final AccessTokens tokens;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    private final Watch watch;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final PasswordSettings settings;
    private final Semaphore reading = new Semaphore(AT_ONCE);
    private final SingletonSupplier<String> nobodysPassword;

    Login(
            AccountTable table,
            AccessTokens tokens,
            PasswordEncoder encoder,
            Attempts attempts,
            Watch watch,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock,
            PasswordSettings settings) {
        this.table = table;
        this.tokens = tokens;
        this.encoder = encoder;
        this.attempts = attempts;
        this.watch = watch;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.settings = settings;
        this.nobodysPassword =
                SingletonSupplier.of(() -> encoder.encode(Secrets.password().reveal()));
    }

    public Answer open(String name, Password password, String address) {
        Duration wait = attempts.wait(address, name);
        if (!wait.isZero()) {
            watch.unheard(address);
            return new Answer.Wait(wait);
        }
        @Nullable Stored stored = table.find(name).orElse(null);
        Duration locked = stored == null ? Duration.ZERO : locked(stored.account(), address);
        if (!locked.isZero()) {
            watch.unheard(address);
            return new Answer.Wait(locked);
        }
        if (!reading.tryAcquire()) {
            return new Answer.Wait(WHILE_BUSY);
        }
        try {
            return isRight(stored, password)
                    ? opened(Objects.requireNonNull(stored), address)
                    : wrong(stored, name, address);
        } finally {
            reading.release();
        }
    }

    /** Takes as long for a name that nobody has; the first of all takes longer, whoever it is. */
    private boolean isRight(@Nullable Stored stored, Password password) {
        String nobodys = nobodysPassword.obtain();
        boolean matches = password.bytes() <= PasswordRule.MOST_BYTES
                && encoder.matches(password.reveal(), stored == null ? nobodys : stored.password());
        return matches && stored != null && !stored.account().disabled();
    }

    private Answer opened(Stored stored, String address) {
        Account account = stored.account();
        if (settings.only() && account.role() != Role.ADMINISTRATOR) {
            audit.record(account.caller(), "account.login-refused", account.name(), "", Map.of("address", address));
            return new Answer.AdministratorsOnly();
        }
        Optional<Issued> session = Objects.requireNonNull(transaction.execute(status -> {
            table.lock();
            boolean same = table.find(account.name())
                    .filter(it -> isUnchanged(it, stored))
                    .isPresent();
            if (!same) {
                return Optional.empty();
            }
            table.succeeded(account.name());
            Issued issued = tokens.session(account.name());
            audit.record(account.caller(), "account.login", account.name(), "", details(address));
            return Optional.of(issued);
        }));
        if (session.isEmpty()) {
            return new Answer.Wrong();
        }
        attempts.succeeded(address, account.name());
        return new Answer.Opened(session.get(), account);
    }

    private Map<String, String> details(String address) {
        return settings.only() ? Map.of("address", address, "beside", "single sign-on") : Map.of("address", address);
    }

    /** Nobody has reset, shut or changed the account while its password was looked at. */
    private static boolean isUnchanged(Stored now, Stored seen) {
        return now.password().equals(seen.password())
                && now.account().role() == seen.account().role()
                && !now.account().disabled();
    }

    private Answer wrong(@Nullable Stored stored, String name, String address) {
        boolean familiar = attempts.isFamiliar(address, name);
        attempts.failed(address, name, stored != null);
        if (stored != null) {
            int failures = table.failed(name);
            Duration wait = attempts.delayOfName(failures);
            if (!familiar && !wait.isZero()) {
                table.lockedUntil(name, clock.instant().plus(wait));
            }
        }
        watch.failed(address, stored == null ? "" : name);
        return new Answer.Wrong();
    }

    private Duration locked(Account account, String address) {
        @Nullable Instant until = account.lockedUntil();
        Instant now = clock.instant();
        boolean holds = until != null && until.isAfter(now) && !attempts.isFamiliar(address, account.name());
        return holds ? Duration.between(now, until) : Duration.ZERO;
    }
}
