package vn.lienthong.mock.land;

/**
 * What the desk answered.
 *
 * @param status HTTP status; 0: no answer came
 * @param result {@code Result}; -1 where the answer has none
 * @param message {@code Message}, or what came in its place
 */
public record ToldLand(int status, int result, String message) {}
