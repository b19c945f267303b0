package vn.lienthong.mappings;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What a translator gives: the value, or every reason why there is none.
 *
 * @param <T> what is translated to
 */
public sealed interface Translation<T> {

    /** @param value the result; nothing was found wrong on the way */
    record Translated<T>(T value) implements Translation<T> {}

    /** @param findings all that is wrong, in the order of the document; never empty */
    record Untranslatable<T>(List<Finding> findings) implements Translation<T> {

        public Untranslatable {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("untranslatable without a finding");
            }
        }
    }

    static <T> Translation<T> of(T value) {
        return new Translated<>(value);
    }

    static <T> Translation<T> because(List<Finding> findings) {
        return new Untranslatable<>(findings);
    }

    /** @return the findings; empty when the value is there */
    default List<Finding> findings() {
        return this instanceof Untranslatable<T> untranslatable ? untranslatable.findings() : List.of();
    }

    /** @return true when the sender can mend at least one finding, so that the door must refuse the document */
    default boolean isInputToBlame() {
        return findings().stream().anyMatch(finding -> finding.blame() == Blame.INPUT);
    }

    default <R> Translation<R> map(Function<? super T, ? extends R> function) {
        return flatMap(value -> new Translated<>(function.apply(value)));
    }

    default <R> Translation<R> flatMap(Function<? super T, Translation<R>> function) {
        if (this instanceof Translated<T> translated) {
            return function.apply(translated.value());
        }
        return new Untranslatable<>(findings());
    }

    /** @throws NoSuchElementException naming the rules and places, when there is no value */
    default T orElseThrow() {
        if (this instanceof Translated<T> translated) {
            return translated.value();
        }
        throw new NoSuchElementException(findings().stream()
                .map(finding -> finding.rule() + " at '" + finding.pointer() + "'")
                .toList()
                .toString());
    }
}
