package vn.lienthong.gateway.api;

import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.routes.message.Cause;

/** Shows what to do about a cause. */
@RestController
final class RunbookDesk {

    private final Runbook runbook;

    RunbookDesk(Runbook runbook) {
        this.runbook = runbook;
    }

    @GetMapping("/api/v1/runbook/{cause}")
    Runbook.Entry entry(@PathVariable String cause) {
        return Stream.of(Cause.values())
                .filter(it -> it.name().equals(cause) || Runbook.anchor(it).equals(cause))
                .findFirst()
                .map(runbook::of)
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
