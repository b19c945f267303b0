package vn.lienthong.gateway.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.reconcile.Party;

/** Where lists are handed in that comparisons are made with. */
@RestController
final class ListDesk {

    private final ListTaking lists;

    ListDesk(ListTaking lists) {
        this.lists = lists;
    }

    @PostMapping(ReconcileDesk.PATH + "/lists")
    ResponseEntity<ListTaking.Taken> take(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Party party,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request) {
        ListTaking.Taken taken = lists.take(party, name, request, caller);
        return ResponseEntity.created(
                        URI.create(ReconcileDesk.PATH + "/lists/" + taken.list().id()))
                .body(taken);
    }
}
