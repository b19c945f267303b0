package vn.lienthong.routes.ledger;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.lienthong.routes.message.Lane;

/** Which parked messages have their letter on the dead-letter queue, and which should. */
public interface Letters {

    /** A letter that lies on the queue. */
    record Lying(UUID id, int parking) {}

    /**
     * Brings the mirror nearer to the ledger: hands out letters to write and letters to withdraw, each lane on one node at
     * a time.
     */
    int mirror(Lane lane, int limit, Consumer<Letter> write, Consumer<Lying> withdraw);

    /**
     * Believes what is found on the queue, so that the next {@link #mirror} mends the difference.
     *
     * @param found looks at the queue; nobody mirrors the lane meanwhile
     */
    void inspect(Lane lane, Supplier<? extends Collection<Lying>> found);
}
