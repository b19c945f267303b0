package vn.lienthong.gateway.contract;

import java.util.Optional;
import java.util.UUID;
import vn.lienthong.routes.ledger.Answers;

/** Nothing was answered, and nothing is asked whose answer would be kept. */
final class NoAnswers implements Answers {

    @Override
    public void keep(UUID message, byte[] result, Source source) {
        throw new IllegalStateException("nothing is asked for here");
    }

    @Override
    public Optional<Kept> of(UUID message) {
        return Optional.empty();
    }
}
