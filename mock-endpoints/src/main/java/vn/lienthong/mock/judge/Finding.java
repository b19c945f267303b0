package vn.lienthong.mock.judge;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where: a JSON pointer into the body, or {@code header:NAME}
 * @param reason what is wrong, and what the contract asks for
 */
public record Finding(String pointer, String reason) {
    @Override
    public String toString() {
        return pointer + ": " + reason;
    }
}
