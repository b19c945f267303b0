package vn.lienthong.gateway.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.account.AccountRefusal.Kind;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.gateway.security.ConfiguredNames;
import vn.lienthong.mappings.Words;

/** What administrators do with the accounts of people. Each act is audited, and each ends what it must end. */
@Component
public class Accounts {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    private static final Words ADMINISTRATOR_SEES_ALL = new Words(
            "Quản trị viên luôn xem cả tỉnh; hãy bỏ giới hạn đơn vị hoặc giữ vai trò khác",
            "An administrator sees the whole province; take the limit away, or keep another role");

    private final AccountTable table;
    private final AccessTokens tokens;
    private final PasswordEncoder encoder;
    private final ConfiguredNames configured;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Accounts(
            AccountTable table,
            AccessTokens tokens,
            PasswordEncoder encoder,
            ConfiguredNames configured,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.tokens = tokens;
        this.encoder = encoder;
        this.configured = configured;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return accounts by name, those after the given one */
    public List<Account> page(String after, int most) {
        return table.page(after, most);
    }

    /** @throws AccountRefusal where there is none */
    public Account get(String name) {
        return table.find(name).orElseThrow(AccountRefusal::unknown).account();
    }

    /** Makes an account; its first password is shown this once, and must be changed at the first login. */
    public Password create(Caller by, String name, String displayName, Role role) {
        requirePerson(role);
        if (!NAME.matcher(name).matches()) {
            throw new AccountRefusal(
                    Kind.WRONG,
                    new Words(
                            "Tên tài khoản có từ 1 đến 40 ký tự: chữ thường không dấu, số, dấu chấm, gạch ngang, gạch dưới",
                            "A name has 1 to 40 lower-case letters, digits, dots, dashes and underscores"));
        }
        Password password = Secrets.password();
        String hash = encoder.encode(password.reveal());
        transaction.executeWithoutResult(status -> {
            table.lock();
            if (configured.include(name) || table.find(name).isPresent()) {
                throw new AccountRefusal(
                        Kind.NOT_NOW, new Words("Tên này đã có người dùng", "This name is somebody's already"));
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            table.insert(new Account(name, displayName, role, null, true, false, 0, null, now), hash);
            audit.record(by, "account.create", name, "", Map.of("role", role.name()));
        });
        return password;
    }

    /** Gives another role; sessions and tokens of the old one end. */
    public void role(Caller by, String name, Role role) {
        requirePerson(role);
        transaction.executeWithoutResult(status -> {
            Account account = locked(name);
            if (role == Role.ADMINISTRATOR) {
                requireWholeProvince(account);
            } else {
                requireOtherAdministrator(account);
            }
            table.role(name, role);
            tokens.revokeAll(name);
            audit.record(
                    by, "account.role", name, "", Map.of("from", account.role().name(), "to", role.name()));
        });
    }

    /**
     * Limits the person to the dossiers of these units, from the next request on, or takes the limit away.
     *
     * @param units their codes as the province's systems send them; null for the whole province
     */
    public void units(Caller by, String name, @Nullable List<String> units) {
        List<String> sound = units == null ? null : UnitCodes.sound(units);
        transaction.executeWithoutResult(status -> {
            Account account = locked(name);
            if (sound != null && account.role() == Role.ADMINISTRATOR) {
                throw new AccountRefusal(Kind.NOT_NOW, ADMINISTRATOR_SEES_ALL);
            }
            table.units(name, sound);
            audit.record(
                    by,
                    "account.units",
                    name,
                    "",
                    Map.of("from", UnitCodes.said(account.units()), "to", UnitCodes.said(sound)));
        });
    }

    /** Shuts the account, and ends its sessions and tokens. */
    public void disable(Caller by, String name, String reason) {
        transaction.executeWithoutResult(status -> {
            requireOtherAdministrator(locked(name));
            table.disabled(name, true);
            tokens.revokeAll(name);
            audit.record(by, "account.disable", name, reason, Map.of());
        });
    }

    public void enable(Caller by, String name) {
        transaction.executeWithoutResult(status -> {
            locked(name);
            table.disabled(name, false);
            audit.record(by, "account.enable", name, "", Map.of());
        });
    }

    /** Gives a new password, shown this once, to be changed at the next login; sessions and tokens end. */
    public Password resetPassword(Caller by, String name) {
        Password password = Secrets.password();
        String hash = encoder.encode(password.reveal());
        transaction.executeWithoutResult(status -> {
            locked(name);
            table.password(name, hash, true);
            tokens.revokeAll(name);
            audit.record(by, "account.reset-password", name, "", Map.of());
        });
        return password;
    }

    private Account locked(String name) {
        table.lock();
        return get(name);
    }

    private static void requireWholeProvince(Account account) {
        if (account.units() != null) {
            throw new AccountRefusal(Kind.NOT_NOW, ADMINISTRATOR_SEES_ALL);
        }
    }

    private void requireOtherAdministrator(Account account) {
        boolean last = account.role() == Role.ADMINISTRATOR
                && !account.disabled()
                && !table.hasOtherAdministrator(account.name());
        if (last) {
            throw new AccountRefusal(
                    Kind.NOT_NOW,
                    new Words(
                            "Đây là quản trị viên cuối cùng; hãy tạo một quản trị viên khác trước",
                            "This is the last administrator; make another one first"));
        }
    }

    private static void requirePerson(Role role) {
        if (!role.isPerson()) {
            throw new AccountRefusal(
                    Kind.WRONG,
                    new Words(
                            "Vai trò là viewer, operator, approver hoặc administrator",
                            "A role is one of viewer, operator, approver, administrator"));
        }
    }
}
