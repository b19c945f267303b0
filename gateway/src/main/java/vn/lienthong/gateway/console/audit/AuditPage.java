package vn.lienthong.gateway.console.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.gateway.api.ChainView;
import vn.lienthong.gateway.audit.AuditBook;
import vn.lienthong.gateway.audit.AuditBook.Filter;
import vn.lienthong.gateway.audit.AuditChain;
import vn.lienthong.gateway.audit.AuditEntry;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.security.Pages;

/** Who did, saw and changed what, and whether that record is whole. */
@Controller
@RequestMapping(Pages.CONSOLE + "/audit")
final class AuditPage {

    private static final String VIEW = "console/audit";
    private static final int PAGE = 100;

    /** What is looked for, as the form has it. */
    record Fields(
            @Nullable String who,
            @Nullable String act,
            @Nullable String object,
            @Nullable String from,
            @Nullable String to) {

        Filter filter() {
            return new Filter(given(who), given(act), given(object), Speech.ofField(from), Speech.ofField(to));
        }

        /** Where what fits is exported. */
        String export() {
            Filter filter = filter();
            return UriComponentsBuilder.fromPath("/api/v1/audit/export")
                    .queryParam("format", "csv")
                    .queryParamIfPresent("who", Optional.ofNullable(filter.who()))
                    .queryParamIfPresent("act", Optional.ofNullable(filter.act()))
                    .queryParamIfPresent("object", Optional.ofNullable(filter.object()))
                    .queryParamIfPresent("from", Optional.ofNullable(filter.from()))
                    .queryParamIfPresent("to", Optional.ofNullable(filter.to()))
                    .encode()
                    .build()
                    .toUriString();
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.trim();
        }
    }

    private final AuditBook book;
    private final AuditChain chain;
    private final Browser browser;

    AuditPage(AuditBook book, AuditChain chain, Browser browser) {
        this.book = book;
        this.chain = chain;
        this.browser = browser;
    }

    @GetMapping
    String show(Fields fields, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after, Model model) {
        List<AuditEntry> found = book.find(fields.filter(), after, PAGE + 1);
        List<AuditEntry> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("fields", fields);
        model.addAttribute("export", fields.export());
        model.addAttribute("entries", page);
        model.addAttribute("older", found.size() > PAGE ? page.get(PAGE - 1).number() : null);
        return browser.wantsPart() ? VIEW + " :: results" : VIEW;
    }

    @GetMapping("/verify")
    String verify(Model model) {
        model.addAttribute("chain", ChainView.of(chain.verify()));
        return browser.wantsPart() ? "console/chain :: verdict" : "console/chain";
    }
}
