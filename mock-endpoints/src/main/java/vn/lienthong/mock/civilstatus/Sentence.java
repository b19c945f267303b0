package vn.lienthong.mock.civilstatus;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that the registry has against the data of a dossier.
 *
 * @param field the field's name on the wire
 * @param text what it says about it, the field's name first
 */
public record Sentence(String field, String text) {
    static Sentence of(String field, Why why) {
        return new Sentence(field, field + " " + why.words());
    }

    static String concatenated(List<Sentence> sentences, String between) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(between));
    }
}
