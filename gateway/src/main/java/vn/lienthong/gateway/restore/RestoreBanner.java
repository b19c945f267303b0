package vn.lienthong.gateway.restore;

import java.util.Optional;
import vn.lienthong.gateway.api.Banner;
import vn.lienthong.mappings.Words;

/** Says on the first page that the database was put back. */
final class RestoreBanner implements Banner {

    private final RestoreWatch watch;

    RestoreBanner(RestoreWatch watch) {
        this.watch = watch;
    }

    @Override
    public Optional<Words> words() {
        return watch.open().map(RestoreWords::of);
    }
}
