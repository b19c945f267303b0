package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.line.Decision;

/** Takes dossiers in, by either generation. */
final class Intake {
    private final RegistryOptions options;
    private final Switches switches;
    private final Tally tally;
    private final Registrations registrations;
    private final Catalogue catalogue;
    private final Replies replies;

    Intake(
            RegistryOptions options,
            Switches switches,
            Tally tally,
            Registrations registrations,
            Catalogue catalogue,
            Replies replies) {
        this.options = options;
        this.switches = switches;
        this.tally = tally;
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.replies = replies;
    }

    Decision take(Operation operation, JsonNode envelope) {
        Submission sent;
        try {
            sent = SubmissionReader.read(operation, envelope);
        } catch (SubmissionReader.UnreadableData broken) {
            tally.broken(operation.wireName(), List.of("/data: " + broken.getMessage()));
            return replies.error(
                    operation,
                    ErrorCode.DATA_INCORRECT,
                    Sentence.of("data", Why.WRONG_FORMAT).text());
        }
        List<Sentence> against = against(sent);
        if (!against.isEmpty()) {
            tally.add(Figure.CANNOT_BE_ENTERED);
            return replies.error(
                    operation, ErrorCode.DATA_INCORRECT, Sentence.concatenated(against, options.betweenSentences()));
        }
        Registrations.Taken taken = registrations.take(sent);
        tally.add(Figure.of(taken));
        return switch (taken) {
            case FIRST, SUPPLEMENTED, TWICE -> replies.taken(operation);
            case REPEAT, REPEAT_THAT_DIFFERS ->
                replies.error(operation, ErrorCode.DATA_INCORRECT, "Hồ sơ " + sent.code() + " đã được tiếp nhận");
        };
    }

    private List<Sentence> against(Submission sent) {
        List<Sentence> found =
                new ArrayList<>(Forms.of(sent.type()).judge(sent.data(), sent.xml(), options.demandsFields()));
        if (!found.isEmpty()) {
            tally.broken(
                    sent.operation().wireName(),
                    found.stream().map(one -> "/data/" + one.text()).toList());
        }
        if (options.strictCatalogue()) {
            found.addAll(catalogue.unknown(sent.data()));
        }
        switches.takeAll(SwitchKind.CANNOT_ENTER, Meets.dossier(sent.code(), sent.type(), sent.data()))
                .forEach(on -> found.add(sentence(on)));
        return List.copyOf(found);
    }

    private static Sentence sentence(RegistrySwitch on) {
        String field = Optional.ofNullable(on.field()).orElse("").replaceFirst("/.*", "");
        String text = on.text();
        return text == null
                ? Sentence.of(field, Optional.ofNullable(on.why()).orElse(Why.NOT_IN_CATALOGUE))
                : new Sentence(field, field + " " + text);
    }
}
