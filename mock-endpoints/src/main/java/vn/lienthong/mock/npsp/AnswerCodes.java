package vn.lienthong.mock.npsp;

import java.util.List;

/**
 * The {@code error_code} of each refusal. Only {@code existing} is evidenced (3 and -3 both occur); the others are inferred.
 *
 * @param existing a create of a dossier that exists; the message contains "đã tồn tại"
 * @param missing an update, or progress row, of a dossier that does not exist; the message contains "không tồn tại"
 * @param session the session is unknown or has expired; the message contains "session" and "phiên"
 * @param login wrong user name or password
 * @param malformed the request breaks the contract; the message names every place
 * @param unknownService there is no such service
 * @param unknownProcedure the procedure is not in a catalogue that is strict
 */
public record AnswerCodes(
        String existing,
        String missing,
        String session,
        String login,
        String malformed,
        String unknownService,
        String unknownProcedure) {
    public AnswerCodes {
        for (String code : List.of(existing, missing, session, login, malformed, unknownService, unknownProcedure)) {
            if (!code.matches("-?\\d{1,9}") || Integer.parseInt(code) == 0) {
                throw new IllegalArgumentException("an error code is a whole number other than 0, was " + code);
            }
        }
    }

    public static AnswerCodes defaults() {
        return new AnswerCodes("-3", "-1", "401", "-1", "-1", "-1", "-1");
    }

    public AnswerCodes withExisting(String code) {
        return new AnswerCodes(code, missing, session, login, malformed, unknownService, unknownProcedure);
    }

    public AnswerCodes withMissing(String code) {
        return new AnswerCodes(existing, code, session, login, malformed, unknownService, unknownProcedure);
    }

    public AnswerCodes withSession(String code) {
        return new AnswerCodes(existing, missing, code, login, malformed, unknownService, unknownProcedure);
    }

    public AnswerCodes withUnknownProcedure(String code) {
        return new AnswerCodes(existing, missing, session, login, malformed, unknownService, code);
    }
}
