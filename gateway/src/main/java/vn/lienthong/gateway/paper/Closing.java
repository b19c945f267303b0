package vn.lienthong.gateway.paper;

import java.util.Objects;
import java.util.Optional;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.CivilContent;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.queue.Verdict;

/** What two people saw becomes the request's answer, or its end. */
final class Closing {

    /** In the words of the clerk at whose counter the citizen stands. */
    static final String NOT_FOUND = "Không tìm thấy trong sổ hộ tịch giấy: ";

    private final Contents contents;
    private final Ledger ledger;
    private final Answers answers;
    private final FoundIndex index;

    Closing(Contents contents, Ledger ledger, Answers answers, FoundIndex index) {
        this.contents = contents;
        this.ledger = ledger;
        this.answers = answers;
        this.index = index;
    }

    /** @return why not, or empty where it is done */
    Optional<TaskReply> close(PaperTask task, Entered entered, Caller second) {
        Verdict verdict = entered.result() == null ? withdraw(task, entered, second) : answer(task, entered, second);
        return verdict instanceof Verdict.Denied denied
                ? Optional.of(new TaskReply.NotNow(new Words(
                        "Yêu cầu không còn chờ trả lời; không có gì thay đổi",
                        "No longer waiting: " + denied.reason())))
                : Optional.empty();
    }

    private Verdict answer(PaperTask task, Entered entered, Caller second) {
        CivilResult result = CivilResults.of(Objects.requireNonNull(entered.result()));
        answers.keep(task.message(), CivilContent.json(result), Answers.Source.PAPER);
        index.remember(task, contents.wanted(task.id()), result);
        return ledger.verify(task.message(), both(task, second));
    }

    private Verdict withdraw(PaperTask task, Entered entered, Caller second) {
        return ledger.cancel(task.message(), both(task, second), NOT_FOUND + entered.reason());
    }

    private static String both(PaperTask task, Caller second) {
        return task.enteredBy() + ", confirmed by " + second.name();
    }
}
