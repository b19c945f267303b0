package vn.lienthong.gateway.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.FindingView;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.TableTrouble;
import vn.lienthong.routes.reconcile.Party;

/** Where lists are handed in that comparisons are made with: csv, xlsx or JSON, the body is the file. */
@RestController
final class ListDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ListDesk.class);
    private static final int SHOWN = 100;
    private static final int LONGEST_NAME = 100;

    /**
     * @param bad rows and cells that cannot be compared
     * @param findings the first of what is wrong with them
     */
    record Taken(KeptList list, int bad, List<FindingView> findings) {}

    private final Reconciliations reconciliations;

    ListDesk(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @PostMapping(ReconcileDesk.PATH + "/lists")
    ResponseEntity<Object> take(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Party party,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request) {
        if (party == Party.LEDGER || name.length() > LONGEST_NAME) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words(
                            "party là PROVINCE hoặc NATIONAL, name không quá " + LONGEST_NAME + " ký tự",
                            "party is PROVINCE or NATIONAL, name has " + LONGEST_NAME + " characters at most"));
        }
        List<Finding> first = new ArrayList<>();
        try (InputStream file = request.getInputStream()) {
            KeptList kept = reconciliations.keep(party, name, file, caller, it -> {
                if (first.size() < SHOWN) {
                    first.add(it);
                }
            });
            return ResponseEntity.created(URI.create(ReconcileDesk.PATH + "/lists/" + kept.id()))
                    .body(new Taken(
                            kept,
                            kept.bad(),
                            first.stream().map(FindingView::of).toList()));
        } catch (TableTrouble trouble) {
            return unreadable(trouble, first);
        } catch (IOException e) {
            LOG.info("A list was broken off: {}", e.getClass().getSimpleName());
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words("Tệp bị đứt giữa chừng; gửi lại", "The file was broken off; send it again"));
        }
    }

    private static ResponseEntity<Object> unreadable(TableTrouble trouble, List<Finding> first) {
        ProblemDetail problem = new Refused(
                        Problem.FINDINGS,
                        new Words(
                                "Không đọc được danh sách; xem findings", "The list cannot be read; see the findings"))
                .problem();
        List<Finding> all = new ArrayList<>();
        all.add(trouble.finding());
        all.addAll(first);
        problem.setProperty("findings", all.stream().map(FindingView::of).toList());
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
