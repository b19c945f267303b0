package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.mappings.text.Canonical;

/** The rows of the Portal's catalogues; empty for one without what makes it one. */
final class CatalogueRows {

    private CatalogueRows() {}

    static Optional<NpspProcedureLine> line(JsonNode row) {
        return code(row, "MATTHC")
                .map(code -> new NpspProcedureLine(
                        code, text(row, "TENTTHC"), text(row, "MALINHVUC"), text(row, "TENLINHVUC")));
    }

    static Optional<NpspOrganisation> organisation(JsonNode row) {
        return code(row, "MADONVI")
                .map(code -> new NpspOrganisation(code, text(row, "TENDONVI"), text(row, "CAPDONVI")));
    }

    static Optional<NpspField> field(JsonNode row) {
        return code(row, "MALINHVUC").map(code -> new NpspField(code, text(row, "TENLINHVUC"), text(row, "MANGANH")));
    }

    static Optional<String> techId(JsonNode row) {
        return code(row, "TECHNICALID");
    }

    /** The code is that which was asked for where the row does not repeat it. */
    static Optional<NpspProcedure> procedure(String asked, JsonNode row) {
        var name = text(row, "TENTTHC");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NpspProcedure(
                code(row, "MATTHC").orElse(asked),
                name,
                text(row, "COQUANTHUCHIEN"),
                children(row, "LINHVUCTHUCHIEN")
                        .flatMap(it -> field(it).stream())
                        .toList(),
                children(row, "CACHTHUCTHUCHIEN").map(CatalogueRows::way).toList(),
                children(row, "THANHPHANHOSO")
                        .flatMap(CatalogueRows::components)
                        .toList(),
                children(row, "KETQUATHUCHIEN")
                        .map(it -> new NpspProcedure.ResultKind(text(it, "MAKETQUA"), text(it, "TENKETQUA")))
                        .toList()));
    }

    private static NpspProcedure.Way way(JsonNode row) {
        return new NpspProcedure.Way(
                text(row, "KENH"),
                text(row, "THOIGIANGIAIQUYET"),
                text(row, "DONVITINH"),
                children(row, "PHILEPHI")
                        .map(fee -> text(fee, "SOTIEN"))
                        .filter(amount -> !amount.isEmpty())
                        .toList());
    }

    private static Stream<NpspProcedure.Component> components(JsonNode group) {
        return children(group, "GIAYTO")
                .map(paper -> new NpspProcedure.Component(
                        text(paper, "MAGIAYTO"), text(paper, "TENMAUDON", "TENGIAYTO"), text(paper, "URL")));
    }

    private static Stream<JsonNode> children(JsonNode row, String name) {
        return ReplyJson.children(row, name).stream();
    }

    private static Optional<String> code(JsonNode row, String name) {
        return ReplyJson.text(row, List.of(name)).map(Canonical::code);
    }

    private static String text(JsonNode row, String... names) {
        return ReplyJson.text(row, List.of(names)).map(Canonical::nfc).orElse("");
    }
}
