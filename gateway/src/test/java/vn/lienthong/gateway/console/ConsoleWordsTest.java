package vn.lienthong.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.routes.followup.Standing;

/** The console says the same in both its languages. */
class ConsoleWordsTest {

    private static final Pattern PART = Pattern.compile("\\{\\d");
    private static final Pattern LONE = Pattern.compile("(?<!')'(?!')");

    @Test
    void each_key_has_words_in_both_languages_and_the_same_parts_in_them() throws IOException {
        Properties vietnamese = words("vi");
        Properties english = words("en");

        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
        assertThat(keys(vietnamese, it -> !parts(vietnamese, it).equals(parts(english, it))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void an_apostrophe_is_doubled_where_words_have_parts_and_only_there(String language) throws IOException {
        Properties words = words(language);

        assertThat(keys(
                        words,
                        it -> parts(words, it).isEmpty()
                                ? words.getProperty(it).contains("''")
                                : LONE.matcher(words.getProperty(it)).find()))
                .isEmpty();
    }

    @Test
    void wherever_a_dossier_stands_at_the_registry_there_is_a_word_for_it() throws IOException {
        assertThat(words("vi").stringPropertyNames())
                .containsAll(Arrays.stream(Standing.values())
                        .map(it -> "follow." + it)
                        .toList());
    }

    private static Set<String> parts(Properties words, String key) {
        return PART.matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Properties words, Predicate<String> wrong) {
        return words.stringPropertyNames().stream().filter(wrong).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(
                        ConsoleWordsTest.class.getResourceAsStream("messages_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
