package vn.lienthong.routes.gather;

/** A failure after which nobody knows whether the group's work was done: each caller gets it, and none may do it alone. */
public interface SharedFailure {

    /** @return what one caller is thrown, with a stack trace of its own */
    RuntimeException forMember();
}
