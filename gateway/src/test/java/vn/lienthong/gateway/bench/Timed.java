package vn.lienthong.gateway.bench;

/**
 * What one contestant did in one round.
 *
 * @param seconds for the whole of it
 * @param note what else is to be said of it
 */
record Timed(double seconds, Answer answer, String note) {

    /** Something to be timed. */
    interface Task {
        Answer run() throws Exception;
    }

    static Timed of(Task task) throws Exception {
        long start = System.nanoTime();
        Answer answer = task.run();
        return new Timed((System.nanoTime() - start) / 1e9, answer, "");
    }
}
