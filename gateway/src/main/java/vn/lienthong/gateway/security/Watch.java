package vn.lienthong.gateway.security;

/** Is told of what goes wrong at the doors, so that somebody notices. */
public interface Watch {

    /**
     * A key that nobody holds, or a wrong password.
     *
     * @param account the account whose password it was not; empty where the name is nobody's, since that may be anything
     */
    void failed(String address, String account);

    /** A try that was not looked at, since the address or the name must wait. */
    void unheard(String address);

    /** A caller came to a door of somebody else. */
    void denied(Caller caller, String where);

    /** A caller asked for more than the limit of its kind, such as {@code reveal}. */
    void tooMany(Caller caller, String kind);
}
