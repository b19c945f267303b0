package vn.lienthong.mappings.npsp;

import java.util.List;

/**
 * A procedure as {@code LayThuTuc} tells it. Every text is as the Portal wrote it, {@code ""} where it told nothing.
 *
 * @param code national code
 * @param name its name
 * @param agency who carries it out
 * @param fields the fields that it belongs to
 * @param ways how it can be applied for
 * @param components the papers of a dossier
 * @param results what it ends in
 */
public record NpspProcedure(
        String code,
        String name,
        String agency,
        List<NpspField> fields,
        List<Way> ways,
        List<Component> components,
        List<ResultKind> results) {

    public NpspProcedure {
        fields = List.copyOf(fields);
        ways = List.copyOf(ways);
        components = List.copyOf(components);
        results = List.copyOf(results);
    }

    /**
     * One way to apply.
     *
     * @param channel in words: at the counter, online, by post
     * @param timeLimit how long it may take, in {@code unit}
     * @param unit of the time limit, in words
     * @param fees amounts, as written
     */
    public record Way(String channel, String timeLimit, String unit, List<String> fees) {

        public Way {
            fees = List.copyOf(fees);
        }
    }

    /**
     * One paper of a dossier.
     *
     * @param code the component code that documents name
     * @param name of the paper or of its form
     * @param url address of the form
     */
    public record Component(String code, String name, String url) {}

    /**
     * One kind of result.
     *
     * @param code the result code that results name, {@code KQ.G15.000031}
     * @param name its name
     */
    public record ResultKind(String code, String name) {}
}
