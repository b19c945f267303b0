package vn.lienthong.mappings.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.Finding;

final class ReadingProgressTest {

    private static final String CODE = "H42.14.5-250701-0001";

    private final ProvinceDocuments documents = new ProvinceDocuments();

    @Test
    void a_complete_progress_is_read() {
        var progress =
                documents.readProgress(CODE, SampleDocument.progress().bytes()).orElseThrow();

        assertThat(progress.dossierCode().text()).isEqualTo(CODE);
        assertThat(progress.handler()).isEqualTo("Trần Văn Thử");
        assertThat(progress.status()).isEqualTo(DossierStatus.PROCESSING);
    }

    @Test
    void it_may_repeat_the_code_that_it_is_sent_for() {
        var json = SampleDocument.progress().withText("/dossierCode", "h42.14.5-250701-0001");

        assertThat(documents.readProgress(CODE, json.bytes()).findings()).isEmpty();
    }

    @Test
    void it_may_not_name_another_dossier() {
        var json = SampleDocument.progress().withText("/dossierCode", "H42.14.5-250701-0002");

        assertThat(documents.readProgress(CODE, json.bytes()).findings())
                .extracting(Finding::rule)
                .containsExactly("dossierCode.differs");
    }

    @Test
    void a_code_of_no_dossier_is_a_finding_beside_the_others() {
        var json = SampleDocument.progress().without("/content").without("/handledAt");

        assertThat(documents.readProgress("H42", json.bytes()).findings())
                .extracting(Finding::rule)
                .containsExactly("dossierCode.malformed", "handledAt.missing", "content.missing");
    }
}
