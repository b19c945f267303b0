package vn.lienthong.gateway.alert;

/** One way of telling people. */
interface Teller {

    Way way();

    /**
     * @param body the alert as JSON, as {@link Told} is written
     * @throws NotTold when nobody has taken it
     */
    void tell(String body) throws NotTold;

    /** Nobody has taken it; the message says why, and names nobody. */
    final class NotTold extends Exception {

        private static final long serialVersionUID = 1L;

        NotTold(String why) {
            super(why);
        }

        NotTold(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
