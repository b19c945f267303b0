package vn.lienthong.gateway.landfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only links to hosts that an operator named are gone to, by the scheme and port that were named. */
class LinkAddressTest {

    private static final AllowedHosts HOSTS =
            AllowedHosts.of(List.of("tep.vbdlis.vn", "ilis.vn:8443", "http://noi-bo.vn:8080"));

    @ParameterizedTest
    @CsvSource({
        "https://tep.vbdlis.vn/a.pdf, https://tep.vbdlis.vn/a.pdf",
        "HTTPS://TEP.vbdlis.vn:443/a.pdf, HTTPS://TEP.vbdlis.vn:443/a.pdf",
        "https://ilis.vn:8443/a?id=1&k=x#trang-2, https://ilis.vn:8443/a?id=1&k=x",
        "http://noi-bo.vn:8080/giấy chứng nhận.pdf, http://noi-bo.vn:8080/gi%E1%BA%A5y%20ch%E1%BB%A9ng%20nh%E1%BA%ADn.pdf",
        "a.pdf, https://tep.vbdlis.vn/tai/a.pdf",
        "/a.pdf, https://tep.vbdlis.vn/tai/a.pdf"
    })
    void an_address_is_made_of_a_link(String link, String address) {
        assertThat(below("https://tep.vbdlis.vn/tai/").of(link)).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource({
        "http://tep.vbdlis.vn/a.pdf, HOST_NOT_ALLOWED",
        "https://tep.vbdlis.vn:8443/a.pdf, HOST_NOT_ALLOWED",
        "https://tep.vbdlis.vn./a.pdf, HOST_NOT_ALLOWED",
        "https://tep.vbdlis.vn.xau.vn/a.pdf, HOST_NOT_ALLOWED",
        "https://169.254.169.254/latest, HOST_NOT_ALLOWED",
        "https://ten:mat-khau@tep.vbdlis.vn/a.pdf, USER_INFO",
        "https://tep.vbdlis.vn@xau.vn/a.pdf, USER_INFO",
        "file:///etc/passwd, SCHEME",
        "ftp://tep.vbdlis.vn/a.pdf, SCHEME",
        "jar:https://tep.vbdlis.vn/a.jar!/b, SCHEME",
        "https:a.pdf, NO_ADDRESS",
        "https:///a.pdf, NO_ADDRESS",
        "//xau.vn/a.pdf, NO_ADDRESS",
        "https://tep.vbdlis.vn\\@xau.vn/a.pdf, NO_ADDRESS",
        "'', NO_ADDRESS"
    })
    void other_links_are_refused_with_why(String link, Trouble trouble) {
        refused(below("https://tep.vbdlis.vn/tai/"), link, trouble);
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, NO_PLACE_BEFORE"})
    void the_end_of_an_address_needs_its_beginning(String link, Trouble trouble) {
        refused(new LinkAddress(HOSTS, null), link, trouble);
    }

    private static void refused(LinkAddress addresses, String link, Trouble trouble) {
        assertThatThrownBy(() -> addresses.of(link))
                .isInstanceOfSatisfying(
                        LinkRefused.class, it -> assertThat(it.trouble()).isEqualTo(trouble));
    }

    private static LinkAddress below(String address) {
        return new LinkAddress(HOSTS, URI.create(address));
    }
}
