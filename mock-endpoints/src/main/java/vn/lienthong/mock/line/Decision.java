package vn.lienthong.mock.line;

import vn.lienthong.mock.wire.Answer;

/**
 * What a faked system decided by itself.
 *
 * @param answer what it would say
 * @param succeeded whether the request took effect or was answered as asked: only such answers are spoilt by faults
 */
public record Decision(Answer answer, boolean succeeded) {
    public static Decision success(Answer answer) {
        return new Decision(answer, true);
    }

    public static Decision refusal(Answer answer) {
        return new Decision(answer, false);
    }
}
