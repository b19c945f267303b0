package vn.lienthong.gateway.intake;

/** Messages that came by the queue from nobody whom the gateway knows. */
public interface UnattributedLetters {

    /** @return how many there are, up to a number that nobody counts past; -1 while the broker is away */
    int count();
}
