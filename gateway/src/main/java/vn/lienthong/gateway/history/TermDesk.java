package vn.lienthong.gateway.history;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows until when the content of each month is kept, and what holds it back. */
@RestController
final class TermDesk {

    /** The oldest first. */
    record Found(List<Term> months) {}

    private final Terms terms;

    TermDesk(Terms terms) {
        this.terms = terms;
    }

    @GetMapping("/api/v1/vault/terms")
    Found all() {
        return new Found(terms.all());
    }
}
