package vn.lienthong.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.search.Cursor;
import vn.lienthong.gateway.search.MessageFilter;
import vn.lienthong.gateway.search.Search;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;

/**
 * What is looked for, as it comes in the body: dossier codes and references do not belong into addresses.
 *
 * @param dossier a dossier code, or its beginning followed by {@code *}
 * @param waitingLongerThan ISO 8601 duration: messages not settled that were received longer ago
 * @param after the {@code next} of a page, for the one of older messages
 * @param before the {@code previous} of a page, for the one of newer messages
 * @param count whether to count them, up to {@value Search#MOST_COUNTED}
 */
public record SearchRequest(
        @Nullable String dossier,
        @Nullable String reference,
        @Nullable Set<State> states,
        @Nullable Set<Cause> causes,
        @Nullable String fingerprint,
        @Nullable Lane lane,
        @Nullable Kind kind,
        @Nullable String procedure,
        @Nullable String unit,
        @Nullable String origin,
        @Nullable String channel,
        @Nullable Instant receivedFrom,
        @Nullable Instant receivedTo,
        @Nullable Instant changedFrom,
        @Nullable Instant changedTo,
        @Nullable Duration waitingLongerThan,
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer size,
        @Nullable Boolean count) {

    private static final int LARGEST = 16_384;
    private static final int LARGEST_PAGE = 200;
    private static final int USUAL_PAGE = 50;

    private static final ObjectReader READER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build()
            .readerFor(SearchRequest.class);

    /** Whatever is in this state, the newest first, and how many there are. */
    public static SearchRequest inState(State state, int size) {
        return new SearchRequest(
                null,
                null,
                Set.of(state),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                size,
                true);
    }

    /** @throws Refused where the body is no search */
    static SearchRequest in(HttpServletRequest request) {
        try {
            @Nullable SearchRequest read = READER.readValue(Body.of(request, LARGEST));
            if (read == null) {
                throw malformed("");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw malformed(JsonPlace.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }

    MessageFilter filter(Instant now) {
        return new MessageFilter(
                dossier == null ? null : Canonical.nfc(Canonical.trim(dossier)),
                reference,
                Objects.requireNonNullElse(states, Set.of()),
                Objects.requireNonNullElse(causes, Set.of()),
                fingerprint,
                lane,
                kind,
                procedure,
                unit,
                origin,
                channel,
                receivedFrom,
                receivedTo,
                changedFrom,
                changedTo,
                waitingLongerThan == null ? null : now.minus(waitingLongerThan));
    }

    Search.Page page() {
        int asked = size == null ? USUAL_PAGE : size;
        if (asked < 1 || asked > LARGEST_PAGE || (after != null && before != null)) {
            throw malformed("size: 1..200; after, before");
        }
        return new Search.Page(cursor(after, "after"), cursor(before, "before"), asked);
    }

    private static @Nullable Cursor cursor(@Nullable String text, String field) {
        return text == null ? null : Cursor.parse(text).orElseThrow(() -> malformed(field));
    }

    private static Refused malformed(String place) {
        String where = place.isEmpty() ? "" : " (" + place + ")";
        return new Refused(
                Problem.MALFORMED_REQUEST,
                new Words(
                        "Điều kiện tìm kiếm không hợp lệ" + where
                                + ". Ví dụ: {\"states\": [\"PARKED\"], \"dossier\": \"H42.14*\"}",
                        "Not a search" + where + ". An example: {\"states\": [\"PARKED\"], \"dossier\": \"H42.14*\"}"));
    }
}
