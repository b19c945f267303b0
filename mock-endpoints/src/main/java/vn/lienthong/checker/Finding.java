package vn.lienthong.checker;

/**
 * One message that is not as it should be.
 *
 * @param message its id; empty where it has none
 */
record Finding(Fate fate, String lane, Kind kind, String code, String message, String why) {

    static Finding of(Fate fate, Receipt receipt, String why) {
        return new Finding(fate, receipt.lane(), receipt.kind(), receipt.code(), receipt.message(), why);
    }

    static Finding of(Fate fate, Submission submission, String why) {
        String message = submission.message() == null ? "" : submission.message();
        return new Finding(fate, submission.lane(), submission.kind(), submission.code(), message, why);
    }

    static Finding of(Fate fate, Telling telling, String why) {
        return new Finding(fate, telling.lane(), telling.kind(), telling.code(), "", why);
    }
}
