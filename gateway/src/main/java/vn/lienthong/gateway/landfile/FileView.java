package vn.lienthong.gateway.landfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * A file that the land system named.
 *
 * @param call the call that named it, as its {@code n}th, when it did so {@code askedAt}
 * @param name what the paper is called; for its origin
 * @param host where it is; for people
 * @param nextTry when it is fetched next
 * @param trouble why the last try brought nothing, in words {@code reason}, and what to do about it
 * @param attachment its id in the store
 * @param content where the origin fetches it, once it is here
 */
@JsonInclude(Include.NON_NULL)
record FileView(
        UUID id,
        UUID call,
        int n,
        String dossier,
        String origin,
        @Nullable String name,
        @Nullable String host,
        FileState state,
        Words meaning,
        Instant askedAt,
        Instant since,
        @Nullable Instant nextTry,
        int failures,
        @Nullable Trouble trouble,
        @Nullable Words reason,
        @Nullable Words remedy,
        @Nullable UUID attachment,
        @Nullable String content) {

    static FileView of(LandFile it, @Nullable String name, @Nullable String host) {
        Trouble trouble = it.trouble();
        boolean here = it.state() == FileState.HERE;
        return new FileView(
                it.id(),
                it.call(),
                it.n(),
                it.dossier(),
                it.origin(),
                name,
                host,
                it.state(),
                it.state().meaning(),
                it.askedAt(),
                it.changedAt(),
                it.state() == FileState.WAITING ? it.due() : null,
                it.failures(),
                trouble,
                trouble == null ? null : trouble.title(),
                trouble == null ? null : trouble.remedy(),
                it.attachment(),
                here ? FileNotices.content(it.dossier(), it.id()) : null);
    }
}
