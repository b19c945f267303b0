package vn.lienthong.gateway.account;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.account.AccessToken.Issued;
import vn.lienthong.gateway.account.AccountRefusal.Kind;
import vn.lienthong.gateway.account.AccountTable.Stored;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** What people do with their own account. */
@Component
public class OwnAccount {

    private final AccountTable table;
    private final AccessTokens tokens;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final TransactionTemplate transaction;

    OwnAccount(
            AccountTable table,
            AccessTokens tokens,
            PasswordEncoder encoder,
            Audit audit,
            TransactionTemplate transaction) {
        this.table = table;
        this.tokens = tokens;
        this.encoder = encoder;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @return the caller's account, empty for the holder of a configured key */
    public Optional<Account> account(Caller caller) {
        return table.find(caller.name()).map(Stored::account);
    }

    /** Ends the session. */
    public void close(Caller caller, UUID session) {
        transaction.executeWithoutResult(status -> {
            if (tokens.revoke(session).isPresent()) {
                audit.record(caller, "account.logout", caller.name(), "", Map.of());
            }
        });
    }

    /**
     * Takes a password of the person's own, and ends all sessions.
     *
     * @return a new session
     * @throws AccountRefusal where the old one is wrong, or the new one does not do
     */
    public Issued changePassword(Caller caller, Password old, Password wanted) {
        Stored stored = table.find(caller.name()).orElseThrow(AccountRefusal::unknown);
        if (old.bytes() > PasswordRule.MOST_BYTES || !encoder.matches(old.reveal(), stored.password())) {
            throw new AccountRefusal(
                    Kind.WRONG, new Words("Mật khẩu hiện tại không đúng", "The old password is wrong"));
        }
        PasswordRule.against(wanted, caller.name()).ifPresent(words -> {
            throw new AccountRefusal(Kind.WRONG, words);
        });
        if (wanted.reveal().equals(old.reveal())) {
            throw new AccountRefusal(
                    Kind.WRONG, new Words("Mật khẩu mới phải khác mật khẩu cũ", "The new password is the old one"));
        }
        String hash = encoder.encode(wanted.reveal());
        return Objects.requireNonNull(transaction.execute(status -> {
            table.lock();
            boolean unchanged = table.find(caller.name())
                    .filter(it -> it.password().equals(stored.password())
                            && !it.account().disabled())
                    .isPresent();
            if (!unchanged) {
                throw AccountRefusal.unknown();
            }
            table.password(caller.name(), hash, false);
            tokens.revokeSessions(caller.name());
            Issued session = tokens.session(caller.name());
            audit.record(caller, "account.password", caller.name(), "", Map.of());
            return session;
        }));
    }
}
