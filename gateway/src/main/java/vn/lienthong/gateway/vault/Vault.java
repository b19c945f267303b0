package vn.lienthong.gateway.vault;

/** Seals what may name people before it is written to disk, under the data key of the month in which it is written. */
public interface Vault {

    /**
     * @param context what the bytes are, such as {@code payload:<message id>:<version>}; they open for the same context only,
     *     so that nothing sealed can be put in another's place
     */
    byte[] seal(byte[] plain, String context);

    /**
     * @return what was sealed
     * @throws KeyDestroyed when the key of that month was destroyed
     * @throws NotSealed when the bytes were changed, or were sealed as something else
     */
    byte[] open(byte[] sealed, String context);
}
