package vn.lienthong.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.catalogue.FaultCatalogue.Row;
import vn.lienthong.gateway.catalogue.FaultTests.Proof;

/** Nothing is claimed of a fault that no test proves. */
class FaultCatalogueTest {

    static final String RENEW = "./mvnw -pl gateway -am test -Dtest=FaultCatalogueTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dfaults.renew=true";
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCUMENT = PROJECT.resolve("gateway/FAULTS.md");

    private final FaultCatalogue catalogue = FaultCatalogue.read();
    private final List<Proof> proofs = FaultTests.under(PROJECT);

    @Test
    void every_row_has_a_test_or_says_why_it_has_none() {
        assertThat(catalogue.rows())
                .filteredOn(row -> row.open() == null)
                .as("rows without a test that names them with @FaultRow, and without 'open' in catalogue.yml")
                .allSatisfy(
                        row -> assertThat(tests(row)).as("row " + row.number()).isNotEmpty());
    }

    @Test
    void the_rows_are_numbered_without_gaps_and_no_test_names_another() {
        assertThat(catalogue.rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, catalogue.rows().size())
                                .boxed()
                                .toList());
        assertThat(proofs).allSatisfy(it -> assertThat(it.rows())
                .as("%s %s", it.type(), it.sentence())
                .allMatch(row -> row >= 1 && row <= catalogue.rows().size()));
    }

    @Test
    void what_names_a_row_is_a_test_that_runs() {
        assertThat(proofs).filteredOn(it -> !it.runs()).isEmpty();
    }

    @Test
    void the_document_is_what_the_catalogue_and_the_tests_say() throws IOException {
        String now = new FaultDocument(catalogue, proofs).markdown();
        if (Boolean.getBoolean("faults.renew")) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(DOCUMENT)
                .as("gateway/FAULTS.md is not up to date. Renew it: " + RENEW)
                .hasContent(now);
    }

    private List<Proof> tests(Row row) {
        return proofs.stream().filter(it -> it.rows().contains(row.number())).toList();
    }
}
