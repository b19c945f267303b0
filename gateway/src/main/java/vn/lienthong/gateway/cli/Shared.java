package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes. */
class Shared {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:LIENTHONG_URL:-http://localhost:8080}",
            description = "Address of the gateway (LIENTHONG_URL), default ${DEFAULT-VALUE}.")
    private URI url = URI.create("http://localhost:8080");

    @Option(names = "--json", description = "The API's own JSON instead of tables, for scripts.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "${env:LIENTHONG_LANG:-vi}",
            description = "Language of tables and refusals (LIENTHONG_LANG): ${COMPLETION-CANDIDATES}.")
    private Language language = Language.vi;

    Credentials credentials() {
        return new Credentials(((CommandLineInterface) command().root().userObject()).environment());
    }

    Connection gateway() {
        return new Connection(url, credentials().bearer(), language);
    }

    Language language() {
        return language;
    }

    /** Prints the rows at the pointer as a table, or the whole answer as JSON. */
    int show(JsonNode answer, String pointer, Table table) {
        JsonNode rows = answer.at(pointer);
        if (json) {
            return show(answer, "");
        }
        out().println(rows.isEmpty() ? language.of("(không có gì)", "(nothing)") : table.of(rows, language));
        if (answer.hasNonNull("next")) {
            out().println("… " + answer.path("next").asText());
        }
        return ExitCode.OK;
    }

    /** Prints the sentence, or the whole answer as JSON. */
    int show(JsonNode answer, String sentence) {
        out().println(json ? pretty(answer) : sentence);
        return ExitCode.OK;
    }

    int say(JsonNode answer, String vietnamese, String english) {
        return show(answer, language.of(vietnamese, english));
    }

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return command().commandLine().getOut();
    }

    PrintWriter err() {
        return command().commandLine().getErr();
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("used outside of a command");
        }
        return spec;
    }

    private static String pretty(JsonNode answer) {
        try {
            return Connection.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer that was read cannot be written", impossible);
        }
    }
}
