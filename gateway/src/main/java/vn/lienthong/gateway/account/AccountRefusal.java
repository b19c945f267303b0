package vn.lienthong.gateway.account;

import vn.lienthong.mappings.Words;

/** Ends an act on an account, and undoes what it had begun. */
public final class AccountRefusal extends RuntimeException {

    /** What kind of refusal it is. */
    public enum Kind {
        /** There is no such account or token. */
        UNKNOWN,
        /** What was asked for is not sound. */
        WRONG,
        /** It does not go together with what is there. */
        NOT_NOW
    }

    private final Kind kind;
    private final transient Words words;

    AccountRefusal(Kind kind, Words words) {
        super(words.en(), null, false, false);
        this.kind = kind;
        this.words = words;
    }

    static AccountRefusal unknown() {
        return new AccountRefusal(
                Kind.UNKNOWN, new Words("Không có tài khoản hoặc token này", "There is no such account or token"));
    }

    public Kind kind() {
        return kind;
    }

    public Words words() {
        return words;
    }
}
