package vn.lienthong.gateway.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.gateway.api.FileProblems;
import vn.lienthong.gateway.api.FindingView;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.scan.NotClean;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.TableTrouble;
import vn.lienthong.routes.reconcile.Party;

/** Takes a list from a request, as it comes in: csv, xlsx or JSON, the body is the file. */
public final class ListTaking {

    private static final Logger LOG = LoggerFactory.getLogger(ListTaking.class);
    private static final int SHOWN = 100;
    private static final int LONGEST_NAME = 100;
    private static final long LONGEST_REST = 1L << 30;

    /**
     * @param bad rows and cells that cannot be compared
     * @param findings the first of what is wrong with them
     */
    public record Taken(KeptList list, int bad, List<FindingView> findings) {}

    private final Reconciliations reconciliations;

    ListTaking(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /**
     * @param party the province or the national system
     * @param name what whoever hands it in calls it
     * @throws Refused with findings where the file is none that can be read, or where it is not found clean
     */
    public Taken take(Party party, String name, HttpServletRequest request, Caller caller) {
        if (party == Party.LEDGER || name.length() > LONGEST_NAME) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words(
                            "party là PROVINCE hoặc NATIONAL, name không quá " + LONGEST_NAME + " ký tự",
                            "party is PROVINCE or NATIONAL, name has " + LONGEST_NAME + " characters at most"));
        }
        try (InputStream file = request.getInputStream()) {
            return read(party, name, file, caller);
        } catch (IOException e) {
            LOG.info("A list was broken off: {}", e.getClass().getSimpleName());
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words("Tệp bị đứt giữa chừng; gửi lại", "The file was broken off; send it again"));
        }
    }

    /** Whoever sends a file hears what is wrong with it once the rest of it has come, too. */
    private Taken read(Party party, String name, InputStream file, Caller caller) throws IOException {
        List<Finding> first = new ArrayList<>();
        try {
            KeptList kept = reconciliations.keep(party, name, file, caller, it -> {
                if (first.size() < SHOWN) {
                    first.add(it);
                }
            });
            return new Taken(
                    kept, kept.bad(), first.stream().map(FindingView::of).toList());
        } catch (NotClean found) {
            file.skip(LONGEST_REST);
            throw FileProblems.of(found);
        } catch (TableTrouble trouble) {
            file.skip(LONGEST_REST);
            throw unreadable(trouble, first);
        }
    }

    private static Refused unreadable(TableTrouble trouble, List<Finding> first) {
        Refused refused = new Refused(
                Problem.FINDINGS,
                new Words("Không đọc được danh sách; xem findings", "The list cannot be read; see the findings"));
        List<Finding> all = new ArrayList<>();
        all.add(trouble.finding());
        all.addAll(first);
        refused.problem()
                .setProperty("findings", all.stream().map(FindingView::of).toList());
        return refused;
    }
}
