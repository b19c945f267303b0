package vn.lienthong.gateway.proof;

import java.nio.file.Path;
import java.util.stream.Stream;
import vn.lienthong.gateway.proof.RunningGateway.Answer;

/** A gateway whose months can be read for three months and leave the ledger after twelve, all of it at once when it is time. */
final class TermStage {

    static final String ADMINISTRATOR = "test-administrator-key-012345678";
    static final String APPROVER = "test-approver-key-0123456789abcd";

    private TermStage() {}

    static Stage open(Path data) {
        return Stage.direct(data, settings());
    }

    /** @param more settings, which count before these */
    static String[] settings(String... more) {
        return Stream.concat(
                        Stream.of(
                                "lienthong.history.keep-months=3",
                                "lienthong.history.ledger-months=12",
                                "lienthong.rounds.terms=100ms",
                                "lienthong.rounds.archives=100ms",
                                "lienthong.rounds.leaving=100ms",
                                "lienthong.access.operators.duyet.api-key=" + APPROVER,
                                "lienthong.access.operators.duyet.role=approver",
                                "lienthong.access.operators.binh.api-key=" + ADMINISTRATOR,
                                "lienthong.access.operators.binh.role=administrator"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    /** Until when each month is kept, the oldest first, as an administrator sees it. */
    static Answer terms(Stage stage) {
        return stage.gateway.as(ADMINISTRATOR, "/api/v1/vault/terms");
    }
}
