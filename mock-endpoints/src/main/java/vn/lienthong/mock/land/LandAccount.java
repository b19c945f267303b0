package vn.lienthong.mock.land;

/** The account of a one-stop desk at iLIS. */
public record LandAccount(String clientId, String clientSecret, String username, String password) {
    public LandAccount {
        if (clientId.isEmpty() || clientSecret.isEmpty() || username.isEmpty() || password.isEmpty()) {
            throw new IllegalArgumentException("the account needs a client, a name and both secrets");
        }
    }

    /** {@code lienthong} / {@code ninhbinh}, both secrets {@code synthetic-only}. */
    public static LandAccount synthetic() {
        return new LandAccount("lienthong", "synthetic-only", "ninhbinh", "synthetic-only");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "LandAccount[" + clientId + ", " + username + "]";
    }
}
