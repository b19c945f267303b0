package vn.lienthong.routes.lane;

import java.util.function.Consumer;
import java.util.function.Function;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Event.Sighting;

/** What knows one system: its words, its calls, its answers. One for each lane. */
public interface Connector {

    Lane lane();

    /** How many events of one subject a call may carry. */
    default int rowsPerCall() {
        return 1;
    }

    /**
     * Translates the claimed message, without calling anybody. What it throws counts as a fault of our own; the message is
     * tried a few times more and then parked.
     */
    Prepared prepare(Claim claim);

    /**
     * Asks the system about a message whose answer is lost. Never throws for what the system does.
     *
     * @param record takes down each call, as it was made
     * @throws HeldBack where the lane takes no traffic
     */
    Sighting ask(Question question, Consumer<Exchange> record);

    /** What is to be done about a claimed message. */
    sealed interface Prepared {
        /**
         * The call, ready to be made once.
         *
         * @param rows how many of the claimed messages it carries, from the first on
         * @param call makes it, gives each exchange to the one who takes them down, and never throws for what the system does;
         *     {@link HeldBack} where the lane takes no traffic
         */
        record Ready(int rows, Function<Consumer<Exchange>, Told> call) implements Prepared {}

        /** The first of them cannot be put into the system's words. */
        record Unfit(Outcome.Refused why) implements Prepared {}
    }
}
