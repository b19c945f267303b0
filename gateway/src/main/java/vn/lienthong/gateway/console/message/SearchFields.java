package vn.lienthong.gateway.console.message;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.api.SearchRequest;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;

/** What a person looks for, as the form has it. */
record SearchFields(
        @Nullable String dossier,
        @Nullable State state,
        @Nullable Cause cause,
        @Nullable Lane lane,
        @Nullable String unit,
        @Nullable String procedure,
        @Nullable String origin,
        @Nullable String receivedFrom,
        @Nullable String receivedTo) {

    private static final int PAGE = 50;

    static SearchFields of(@Nullable State state, @Nullable Lane lane) {
        return new SearchFields(null, state, null, lane, null, null, null, null, null);
    }

    SearchRequest request(@Nullable String after, @Nullable String before) {
        return new SearchRequest(
                given(dossier),
                null,
                state == null ? null : Set.of(state),
                cause == null ? null : Set.of(cause),
                null,
                lane,
                null,
                given(procedure),
                given(unit),
                given(origin),
                null,
                Speech.ofField(receivedFrom),
                Speech.ofField(receivedTo),
                null,
                null,
                null,
                given(after),
                given(before),
                PAGE,
                true);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
