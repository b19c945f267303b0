package vn.lienthong.mappings.dossier;

import org.jspecify.annotations.Nullable;

/**
 * One result of the dossier. It shows itself without its name, which often names a person.
 *
 * @param id the province's own id of the paper
 * @param name what it is called
 * @param componentCode code of the component of the procedure that it may stand for later
 * @param url http or https address from which the Portal fetches the file; absent for results on paper
 * @param resultCode code of the result in the national catalogue, {@code KQ.G15.000031}; without it the Portal does not
 *     count the result as electronic
 */
public record Result(
        @Nullable String id,
        String name,
        @Nullable String componentCode,
        @Nullable String url,
        @Nullable String resultCode) {

    @Override
    public String toString() {
        return "Result[" + resultCode + "]";
    }
}
