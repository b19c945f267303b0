package vn.lienthong.gateway.reconcile;

/** Writes down what takes part. */
final class Freezing implements Step {

    private final Book book;

    Freezing(Book book) {
        this.book = book;
    }

    @Override
    public boolean go(Run run, long token) {
        book.write(run, token, () -> {
            book.runs.freeze(run, Days.begin(run.from()), Days.begin(run.to().plusDays(1)));
            book.runs.move(run.id(), RunState.COMPARING, book.clock.instant());
        });
        return true;
    }
}
