package vn.lienthong.gateway.account;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.account.AccessToken.Issued;
import vn.lienthong.gateway.account.AccountRefusal.Kind;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Tokens by which a program works in a person's place, with the role that the person has. */
@Component
public class PersonalTokens {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Audit audit;
    private final TransactionTemplate transaction;

    PersonalTokens(Accounts accounts, AccessTokens tokens, Audit audit, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @return the account's sessions and tokens, newest first */
    public List<AccessToken> of(String account) {
        accounts.get(account);
        return tokens.of(account);
    }

    /** @return the token, whose text is shown this once */
    public Issued issue(Caller by, String account, String label, Duration lasting) {
        if (lasting.compareTo(Duration.ZERO) <= 0 || lasting.compareTo(LONGEST) > 0) {
            throw new AccountRefusal(
                    Kind.WRONG, new Words("Token có hạn từ 1 đến 366 ngày", "A token lasts from 1 to 366 days"));
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            accounts.get(account);
            Issued issued = tokens.personal(account, label, lasting);
            audit.record(by, "token.issue", account, "", describe(issued.about().id(), label));
            return issued;
        }));
    }

    /** Ends a personal token or a session. */
    public void revoke(Caller by, UUID id) {
        transaction.executeWithoutResult(status -> {
            String account = tokens.revoke(id).orElseThrow(AccountRefusal::unknown);
            audit.record(by, "token.revoke", account, "", Map.of("token", id.toString()));
        });
    }

    private static Map<String, String> describe(UUID id, String label) {
        return Map.of("token", id.toString(), "label", label);
    }
}
