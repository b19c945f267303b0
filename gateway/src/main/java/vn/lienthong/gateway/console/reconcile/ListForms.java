package vn.lienthong.gateway.console.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.reconcile.ListTaking;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.routes.reconcile.Party;

/** Where a dialog hands in the lists that a comparison is begun with, each by itself. */
@Controller
final class ListForms {

    static final String PATH = ReconcilePage.PAGE + "/lists";

    private static final int LONGEST_NAME = 100;

    private final ListTaking lists;

    ListForms(ListTaking lists) {
        this.lists = lists;
    }

    /** The body is the file; its name comes beside, since addresses are written down. */
    @PostMapping(PATH)
    String take(
            @AuthenticationPrincipal Caller caller,
            @RequestHeader(name = "X-File-Name", defaultValue = "") String name,
            @RequestParam Party party,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ListTaking.Taken taken = lists.take(party, plain(name), request, caller);
        response.setHeader("X-List", taken.list().id().toString());
        response.setHeader("X-Bad", Integer.toString(taken.bad()));
        model.addAttribute("taken", taken);
        return "console/reconcile-list :: taken";
    }

    /** On one line, and without long numbers, which may be somebody's. */
    private static String plain(String given) {
        return Snippet.of(Canonical.nfc(URLDecoder.decode(given, StandardCharsets.UTF_8)), LONGEST_NAME);
    }
}
