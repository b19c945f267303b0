package vn.lienthong.gateway.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for what keeps people out: who use a keyboard, a screen reader, or see little. */
public final class Axe {

    private static final String RUN = """
            () => axe.run(document, {resultTypes: ['violations'], preload: false}).then(found => found.violations.map(
                it => it.id + ': ' + it.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' | ')))
            """;

    private final String program;

    public Axe() {
        try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            program = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the page as it now is, one line a rule. */
    @SuppressWarnings("unchecked")
    public List<String> violations(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(program);
        }
        return (List<String>) page.evaluate(RUN);
    }
}
