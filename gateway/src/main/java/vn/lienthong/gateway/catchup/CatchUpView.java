package vn.lienthong.gateway.catchup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * A file of a paper day, as the API shows it.
 *
 * @param rows of data in the file
 * @param words its state, for people
 * @param progress its rows by what became of them; absent in lists
 * @param repeated whether the same file was here before; absent but in the answer to a file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatchUpView(
        UUID id,
        String origin,
        String who,
        CatchUp.Way way,
        String name,
        boolean checkOnly,
        CatchUpState state,
        Words words,
        int rows,
        Instant createdAt,
        Instant changedAt,
        @Nullable Progress progress,
        @Nullable Boolean repeated,
        Links links) {

    /**
     * @param rows what became of each row
     * @param badCsv the bad rows with their reasons
     * @param badXlsx the same
     */
    record Links(URI self, URI rows, URI badCsv, URI badXlsx) {}

    static CatchUpView of(CatchUp file, @Nullable Progress progress, @Nullable Boolean repeated) {
        String path = "/api/v1/catch-ups/" + file.id();
        return new CatchUpView(
                file.id(),
                file.origin(),
                file.who(),
                file.way(),
                file.name(),
                file.checkOnly(),
                file.state(),
                file.state().words(),
                file.rows(),
                file.createdAt(),
                file.changedAt(),
                progress,
                repeated,
                new Links(
                        URI.create(path),
                        URI.create(path + "/rows"),
                        URI.create(path + "/bad.csv"),
                        URI.create(path + "/bad.xlsx")));
    }
}
