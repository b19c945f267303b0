package vn.lienthong.mappings.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void long_numbers_are_masked_wherever_they_stand() {
        assertThat(Snippet.of("số 099185012345, ĐT:0912345678x")).isEqualTo("số ***, ĐT:***x");
    }

    @Test
    void the_identifier_of_a_message_stays_legible_even_where_its_digits_run() {
        assertThat(Snippet.of("job 01a201d4-bcc1-74b1-8b19-a04337496041 of 099185012345"))
                .isEqualTo("job 01a201d4-bcc1-74b1-8b19-a04337496041 of ***");
    }

    @Test
    void what_merely_resembles_an_identifier_is_masked() {
        assertThat(Snippet.of("x01a201d4-bcc1-74b1-8b19-099185012345")).isEqualTo("x01a201d4-bcc1-74b1-8b19-***");
        assertThat(Snippet.of("01a201d4-bcc1-94b1-8b19-099185012345")).isEqualTo("01a201d4-bcc1-94b1-8b19-***");
    }

    @Test
    void a_long_text_is_cut_between_characters_and_stands_on_one_line() {
        assertThat(Snippet.of("a\n\t b\u202e", 10)).isEqualTo("a b");
        assertThat(Snippet.of("ab😀", 3)).isEqualTo("ab");
    }
}
