package vn.lienthong.mock.identity;

/** What is wrong with the next tokens that the issuer gives. */
public enum TokenFlaw {
    NONE,
    /** Another issuer is named in it. */
    WRONG_ISSUER,
    /** It is for somebody else. */
    WRONG_AUDIENCE,
    /** It does not repeat the nonce. */
    WRONG_NONCE,
    /** It ended an hour ago. */
    EXPIRED,
    /** It is signed with a key that the issuer does not publish, under the name of one that it does. */
    WRONG_KEY,
    /** It says {@code alg: none} and has no signature. */
    UNSIGNED,
    /** It is signed with HMAC, the published key being the secret. */
    PUBLIC_KEY_AS_SECRET,
    /** A claim was changed after it was signed. */
    CHANGED
}
