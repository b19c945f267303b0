package vn.lienthong.gateway.gallery;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.stream.StreamSupport;

/** People with accounts, who have set their passwords. */
record People(Gateway gateway, String administrator) {

    private static final String PASSWORD = "một câu dài của riêng tôi";

    /** Makes the account, or takes one over that an earlier run made. */
    void make(String name, String shown, String role) {
        boolean there = StreamSupport.stream(
                        gateway.get(administrator, "/api/v1/accounts")
                                .at("/accounts")
                                .spliterator(),
                        false)
                .anyMatch(it -> it.at("/name").asText().equals(name));
        JsonNode made = there
                ? gateway.post(administrator, "/api/v1/accounts/" + name + "/reset-password", Map.of())
                : gateway.post(
                        administrator, "/api/v1/accounts", Map.of("name", name, "displayName", shown, "role", role));
        String first = made.at("/password").asText();
        String session = gateway.post("", "/api/v1/login", Map.of("name", name, "password", first))
                .at("/token")
                .asText();
        gateway.post(session, "/api/v1/me/password", Map.of("old", first, "new", PASSWORD));
    }

    /** Signs the person in on the page. */
    void signIn(Page page, String name) {
        page.navigate(gateway.base().resolve("/sign-in").toString());
        page.locator("input[name=name]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("button").click();
        page.waitForURL("**/console");
    }
}
