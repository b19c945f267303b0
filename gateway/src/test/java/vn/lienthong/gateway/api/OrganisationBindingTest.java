package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "lienthong.access.origins.mot-cua.organisations=H42.14,14620")
class OrganisationBindingTest extends RunningApi {

    private static final String DOOR = "/api/v1/dossiers";
    private static final String NATIONAL = "G22.01.02-250701-0001";

    @ParameterizedTest
    @ValueSource(strings = {"H42.14-250701-0001", "H42.14.5-250701-0001", "000.05.14.H42-250701-0001"})
    void an_origin_sends_for_its_organisation_and_what_lies_below(String code) {
        assertThat(post(DOOR, ORIGIN, dossier(code)).status()).isEqualTo(202);
        assertThat(progress(code).status()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H42-250701-0001", "H42.15-250701-0001", "H17.14-250701-0001"})
    void another_organisations_dossier_is_refused_in_both_languages(String code) {
        Reply reply = post(DOOR, ORIGIN, dossier(code));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.at("/type")).isEqualTo("urn:lienthong:problem:not-yours");
        assertThat(reply.at("/findings/0/rule")).isEqualTo("origin.organisation");
        assertThat(reply.at("/findings/0/pointer")).isEqualTo("/code");
        assertThat(reply.at("/findings/0/message/vi")).isNotEmpty();
        assertThat(reply.at("/findings/0/message/en")).isNotEmpty();
        assertThat(progress(code).status()).isEqualTo(403);
        assertThat(jdbc.sql("SELECT count(*) FROM receipt").query(Long.class).single())
                .isZero();
    }

    @Test
    void a_code_that_the_portal_issued_passes_by_its_units() {
        assertThat(post(DOOR, ORIGIN, dossier(NATIONAL)).status()).isEqualTo(202);
        assertThat(post(DOOR, ORIGIN, dossier(NATIONAL).replace("14620", "14359"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void progress_under_a_code_that_the_portal_issued_passes_once_the_origin_has_sent_the_dossier() {
        assertThat(progress(NATIONAL).status()).isEqualTo(403);

        post(DOOR, OTHER_ORIGIN, dossier(NATIONAL));
        assertThat(progress(NATIONAL).status()).isEqualTo(403);

        post(DOOR, ORIGIN, dossier(NATIONAL).replace("khai sinh cho con", "khai sinh"));
        assertThat(progress(NATIONAL).status()).isEqualTo(202);
    }

    @Test
    void an_origin_that_is_bound_to_nothing_sends_for_anybody() {
        assertThat(post(DOOR, OTHER_ORIGIN, dossier("H17-250701-0001")).status())
                .isEqualTo(202);
    }

    @Test
    void what_is_wrong_with_a_document_is_said_before_whose_it_is() {
        Reply reply = post(DOOR, ORIGIN, dossier("H17-250701-0001").replace("DIRECT", "BY_PIGEON"));

        assertThat(reply.status()).isEqualTo(422);
    }

    private Reply progress(String code) {
        return post(DOOR + "/" + code + "/progress", ORIGIN, Sample.progress());
    }

    private static String dossier(String code) {
        return Sample.dossier().replace(Sample.CODE, code);
    }
}
