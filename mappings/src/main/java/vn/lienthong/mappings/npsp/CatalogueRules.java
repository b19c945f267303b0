package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.mappings.text.Canonical;

/** The rules by which the answer about a catalogue becomes what was asked for, none, or no answer. */
final class CatalogueRules {

    private final boolean missingResultIsAbsent;

    CatalogueRules(NpspDialect dialect) {
        this.missingResultIsAbsent = dialect.results().missingResultIsAbsent();
    }

    <T> NpspAnswer<List<T>> list(Answer answer, NpspReply reply, Function<JsonNode, Optional<T>> reading) {
        return rows(answer, reply)
                .map(rows -> list(answer, rows, reading))
                .orElseGet(() -> new NpspAnswer.NoAnswer<>(otherwise(answer, reply)));
    }

    private static <T> NpspAnswer<List<T>> list(
            Answer answer, List<JsonNode> rows, Function<JsonNode, Optional<T>> reading) {
        List<T> list = rows.stream().flatMap(row -> reading.apply(row).stream()).toList();
        return list.isEmpty() && !rows.isEmpty()
                ? new NpspAnswer.NoAnswer<>(answer.unreadable("a result without what was asked for"))
                : new NpspAnswer.Given<>(list);
    }

    <T> NpspAnswer<T> one(Answer answer, NpspReply reply, Function<JsonNode, Optional<T>> reading) {
        if (reply instanceof NpspReply.NotThere) {
            return new NpspAnswer.None<>();
        }
        var list = list(answer, reply, reading);
        if (!(list instanceof NpspAnswer.Given<List<T>> given)) {
            return new NpspAnswer.NoAnswer<>(((NpspAnswer.NoAnswer<List<T>>) list).reply());
        }
        return given.value().stream()
                .findFirst()
                .<NpspAnswer<T>>map(NpspAnswer.Given::new)
                .orElseGet(NpspAnswer.None::new);
    }

    NpspAnswer<NpspProcedure> procedure(String asked, Answer answer, NpspReply reply) {
        var one = one(answer, reply, row -> CatalogueRows.procedure(asked, row));
        return one instanceof NpspAnswer.Given<NpspProcedure> given
                        && !isSame(asked, given.value().code())
                ? new NpspAnswer.NoAnswer<>(answer.unreadable("another procedure than was asked for"))
                : one;
    }

    private static boolean isSame(String asked, String given) {
        var code = Canonical.code(asked);
        return code.equals(given) || code.startsWith(given + ".") || given.startsWith(code + ".");
    }

    /** @return the rows of an answer that succeeded; empty when it did not, or has no result to speak of */
    private Optional<List<JsonNode>> rows(Answer answer, NpspReply reply) {
        if (!(reply instanceof NpspReply.Accepted) || !(answer.body() instanceof Body.Json json)) {
            return Optional.empty();
        }
        var result = json.reply().result();
        if (result.isEmpty()) {
            return missingResultIsAbsent ? Optional.of(List.of()) : Optional.empty();
        }
        return result.get().isContainerNode() ? Optional.of(json.reply().rows()) : Optional.empty();
    }

    private static NpspReply otherwise(Answer answer, NpspReply reply) {
        return reply instanceof NpspReply.Accepted ? answer.unreadable("no result") : reply;
    }
}
