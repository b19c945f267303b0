package vn.lienthong.mock.lgsp;

/**
 * What the header {@code lgspaccesstoken} must hold where a service bus demands it: base64 of a JSON object with these five, named
 * {@code AccessKey}, {@code SecretKey}, {@code AppName}, {@code PartnerCode}, {@code PartnerCodeCus}.
 */
public record AccessKeys(
        String accessKey, String secretKey, String appName, String partnerCode, String partnerCodeCus) {
    /** Invented ones, for tests. */
    public static AccessKeys synthetic() {
        return new AccessKeys("synthetic-access", "synthetic-secret", "lienthong", "000.00.00.H42", "000.00.00.H42");
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "AccessKeys[" + appName + "]";
    }
}
