package vn.lienthong.gateway.api;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows until when the certificates of other systems and our own are good. */
@RestController
final class CertificateDesk {

    private final CertificateBoard board;

    CertificateDesk(CertificateBoard board) {
        this.board = board;
    }

    @GetMapping("/api/v1/certificates")
    Map<String, List<CertificateView>> all() {
        return Map.of("certificates", board.all());
    }
}
