package vn.lienthong.gateway.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.reconcile.FieldValues;
import vn.lienthong.routes.reconcile.Kind;

/** A difference as the API shows it, with words for people. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundView(
        String code,
        Kind kind,
        Words words,
        List<String> fields,
        List<FieldValues> values,
        @Nullable Words differs,
        @Nullable String province,
        @Nullable String ledger,
        @Nullable String national,
        @Nullable State open,
        @Nullable Healed healed,
        @Nullable Why why,
        @Nullable Words whyWords) {

    static FoundView of(Found it) {
        Why why = it.why();
        return new FoundView(
                it.code(),
                it.kind(),
                KindWords.of(it.kind()),
                it.fields(),
                it.values(),
                it.fields().isEmpty() ? null : new Words(FieldWords.of(it, true), FieldWords.of(it, false)),
                it.province(),
                it.ledger(),
                it.national(),
                it.open(),
                it.healed(),
                why,
                why == null ? null : why.words());
    }
}
