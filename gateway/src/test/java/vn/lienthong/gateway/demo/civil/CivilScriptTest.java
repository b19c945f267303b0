package vn.lienthong.gateway.demo.civil;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilDossier;

/** What the demonstration's province hands in about civil status. */
class CivilScriptTest {

    private final CivilScript script = new CivilScript();

    @Test
    void every_document_is_one_that_the_door_takes() {
        List<CivilStep> all = Stream.concat(script.steps().stream(), script.corrections().stream())
                .toList();

        assertThat(all).allSatisfy(it -> {
            Translation<CivilDossier> read = new CivilDocuments().read(it.body().getBytes(StandardCharsets.UTF_8));
            assertThat(read.findings()).as(it.body()).isEmpty();
        });
    }

    @Test
    void there_are_dossiers_of_every_kind_and_nobody_is_in_two_of_them() {
        assertThat(script.cases()).hasSize(CivilCases.COUNT);
        assertThat(script.cases()).extracting(CivilCase::sort).contains(Sort.values());
        assertThat(script.cases()).extracting(it -> it.citizen().full()).doesNotHaveDuplicates();
        assertThat(script.cases()).extracting(CivilCase::code).doesNotHaveDuplicates();
        assertThat(script.cases().stream().filter(CivilCase::cannotBeEntered)).hasSize(20);
    }
}
