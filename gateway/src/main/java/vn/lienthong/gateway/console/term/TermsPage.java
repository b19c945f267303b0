package vn.lienthong.gateway.console.term;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.gateway.archive.ArchiveWords;
import vn.lienthong.gateway.archive.ArchivedMonth;
import vn.lienthong.gateway.archive.Archives;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.history.LedgerTerm;
import vn.lienthong.gateway.history.Term;
import vn.lienthong.gateway.history.Terms;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.mappings.Words;

/** Which months can still be read, which were destroyed, where their archives are, and which leave the ledger next. */
@Controller
@RequestMapping(Pages.CONSOLE + "/terms")
final class TermsPage {

    /**
     * A month on the page.
     *
     * @param term null where nothing was sealed in it
     * @param archive null where it is not sealed yet
     */
    record Row(String month, @Nullable Term term, @Nullable ArchivedMonth archive) {

        /** Where the archive is known to be kept; null where that is not known. */
        public @Nullable Words where() {
            return archive == null || archive.copy() == null ? null : ArchiveWords.where(archive);
        }

        /** Whether its lines and calls leave the ledger some day, and have not all done so. */
        boolean leaves() {
            LedgerTerm ledger = term == null ? null : term.ledger();
            return ledger != null && ledger.doneAt() == null;
        }
    }

    private final Terms terms;
    private final Archives archives;
    private final Browser browser;

    TermsPage(Terms terms, Archives archives, Browser browser) {
        this.terms = terms;
        this.archives = archives;
        this.browser = browser;
    }

    @GetMapping
    String all(Model model) {
        List<Row> months = months();
        model.addAttribute("months", months);
        model.addAttribute(
                "next", months.stream().filter(Row::leaves).findFirst().orElse(null));
        return browser.page("console/terms");
    }

    private List<Row> months() {
        Map<String, Term> kept = by(terms.all(), Term::month);
        Map<String, ArchivedMonth> sealed = by(archives.all(), ArchivedMonth::month);
        TreeSet<String> months = new TreeSet<>(kept.keySet());
        months.addAll(sealed.keySet());
        return months.stream()
                .map(it -> new Row(it, kept.get(it), sealed.get(it)))
                .toList();
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> month) {
        return all.stream().collect(Collectors.toMap(month, Function.identity()));
    }
}
