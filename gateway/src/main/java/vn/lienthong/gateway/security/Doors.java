package vn.lienthong.gateway.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static vn.lienthong.gateway.security.Caller.Role.ADMINISTRATOR;
import static vn.lienthong.gateway.security.Caller.Role.APPROVER;
import static vn.lienthong.gateway.security.Caller.Role.OPERATOR;
import static vn.lienthong.gateway.security.Caller.Role.ORIGIN;
import static vn.lienthong.gateway.security.Caller.Role.VIEWER;

/**
 * Every door and who may pass it. The first line that fits decides; what is not named is the operators'. Of these doors, people who
 * are limited to units pass those of {@link UnitDoors} alone.
 */
final class Doors {

    private Doors() {}

    static void name(DoorTable door) {
        door.openToAll(GET, "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

        // who one is
        door.openToAll(POST, "/api/v1/login");
        door.toAnybodyKnown(POST, "/api/v1/logout", "/api/v1/me/password");
        door.toAnybodyKnown(GET, "/api/v1/me");

        // the pages where people sign in
        door.openToAll(GET, Pages.SIGN_IN, "/assets/**");
        door.openToAll(GET, "/webjars/bootstrap/**", "/webjars/htmx.org/**", "/webjars/chart.js/**");
        door.openToAll(POST, Pages.SIGN_IN);
        door.openToAll(GET, Pages.SSO, Pages.SSO_ANSWER);
        door.openToAll(POST, Pages.SSO_ENDED);
        door.toAnybodyKnown(GET, Pages.PASSWORD);
        door.toAnybodyKnown(POST, Pages.PASSWORD, Pages.SIGN_OUT);

        // the console
        door.to(ADMINISTRATOR, GET, Pages.CONSOLE + "/people/**", Pages.CONSOLE + "/terms");
        door.to(ADMINISTRATOR, POST, Pages.CONSOLE + "/people/**");
        door.to(APPROVER, POST, Pages.CONSOLE + "/approvals/*/approve", Pages.CONSOLE + "/approvals/*/reject");
        door.to(APPROVER, POST, Pages.CONSOLE + "/reports/sign");
        door.to(APPROVER, POST, Pages.CONSOLE + "/systems/*/resume", Pages.CONSOLE + "/paper/*/strike");
        door.to(VIEWER, POST, Pages.CONSOLE + "/language", Pages.CONSOLE + "/messages/search");
        door.to(VIEWER, GET, Pages.ROOT, Pages.CONSOLE, Pages.CONSOLE + "/**");

        // provincial systems
        door.to(ORIGIN, POST, "/api/v1/dossiers");
        door.to(ORIGIN, POST, "/api/v1/dossiers/*/progress");
        door.to(ORIGIN, POST, "/api/v1/civil-status");
        door.to(ORIGIN, POST, "/api/v1/land", "/api/v1/land/*/steps");
        door.toOriginsAnd(VIEWER, GET, "/api/v1/land/*/files");
        door.to(ORIGIN, GET, "/api/v1/land/*/files/*/content");
        door.toOriginsAnd(VIEWER, GET, "/api/v1/land/*");
        door.toOriginsAnd(VIEWER, GET, "/api/v1/messages/*");
        door.toOriginsAnd(VIEWER, GET, "/api/v1/messages/*/answer");
        door.toOriginsAnd(VIEWER, GET, "/api/v1/dossiers/*");
        door.to(ORIGIN, GET, "/api/v1/notices");

        // attachments
        door.to(ORIGIN, POST, "/api/v1/attachments");
        door.to(ORIGIN, GET, "/api/v1/attachments/*");
        door.toOriginsAnd(VIEWER, GET, "/api/v1/attachments/*/facts");

        // the API's description
        door.toOriginsAnd(VIEWER, GET, "/api/docs/**");

        // the second person
        door.to(APPROVER, POST, "/api/v1/approvals/*/approve", "/api/v1/approvals/*/reject");

        // what officials sign
        door.to(APPROVER, POST, "/api/v1/reports/signed");
        door.to(APPROVER, GET, "/api/v1/reports/signed/export");

        // the audit
        door.to(APPROVER, GET, "/api/v1/audit/export");

        // the ledger's months
        door.to(APPROVER, GET, "/api/v1/archives/*/archive.jsonl.gz");

        // the vault
        door.to(ADMINISTRATOR, GET, "/api/v1/vault/keys", "/api/v1/vault/terms");
        door.to(ADMINISTRATOR, POST, "/api/v1/vault/keys/*/destroy");

        // whose number it is
        door.toOriginsAnd(OPERATOR, POST, "/api/v1/identity/checks");
        door.to(ORIGIN, POST, "/api/v1/identity/sign-ins");
        door.to(APPROVER, POST, "/api/v1/identity/waivers/*");

        // search
        door.toOriginsAnd(VIEWER, POST, "/api/v1/messages/search", "/api/v1/messages/search/figures");

        // linked dossiers
        door.to(ORIGIN, POST, "/api/v1/linked/*/reports");
        door.toOriginsAnd(VIEWER, GET, "/api/v1/linked/*");

        // dossiers filed at the Portal
        door.toOriginsAnd(VIEWER, GET, "/api/v1/filed", "/api/v1/filed/*");
        door.toOriginsAnd(OPERATOR, POST, "/api/v1/filed/*/local");

        // paper books: the list names people, and what was found is struck off by an approver
        door.to(OPERATOR, GET, "/api/v1/paper-tasks/list.html", "/api/v1/paper-tasks/list.csv");
        door.to(APPROVER, POST, "/api/v1/paper-tasks/*/strike");

        // administrative units
        door.toOriginsAnd(VIEWER, GET, "/api/v1/units/codes/**");
        door.toOriginsAnd(VIEWER, POST, "/api/v1/units/resolve");

        // paper days, entered afterwards; what comes back names people
        door.toOriginsAnd(OPERATOR, POST, "/api/v1/catch-ups", "/api/v1/catch-ups/*/cancel");
        door.toOriginsAnd(OPERATOR, GET, "/api/v1/catch-ups/*/bad.csv", "/api/v1/catch-ups/*/bad.xlsx");
        door.toOriginsAnd(VIEWER, GET, "/api/v1/catch-ups/**");

        // reconciliation: who may replay may begin one
        door.to(OPERATOR, POST, "/api/v1/reconciliations/**");

        // after a restore
        door.toOriginsAnd(VIEWER, GET, "/api/v1/restore");
        door.to(
                ADMINISTRATOR,
                POST,
                "/api/v1/restore/confirm",
                "/api/v1/restore/fresh",
                "/api/v1/restore/lanes/*/release");

        // levers
        door.to(APPROVER, POST, "/api/v1/lanes/*/resume");

        // metrics
        door.to(VIEWER, GET, "/actuator/prometheus");

        // accounts
        door.to(ADMINISTRATOR, GET, "/api/v1/accounts/**", "/api/v1/sessions");
        door.to(ADMINISTRATOR, POST, "/api/v1/accounts/**", "/api/v1/tokens/**", "/api/v1/sessions/*/end");

        // people
        door.to(VIEWER, GET, "/api/v1/**");
        door.rest(OPERATOR);
    }
}
