package vn.lienthong.mock.civilstatus;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the registry is made to decide. Made by the factory named after its {@link SwitchKind}, narrowed by
 * {@link #onDossier}, {@link #onType} and {@link #times}. A setting that does not belong to the kind is an
 * {@link IllegalArgumentException} whose message says which.
 *
 * @param kind what is decided
 * @param field a field of the data, for {@link SwitchKind#CANNOT_ENTER}, and narrowing {@link SwitchKind#SUPPLEMENT} and
 *     {@link SwitchKind#REFUSE}; a part of it after a slash ({@code nksNoiSinh/maXa}); names as one text
 * @param values the values that are met
 * @param why the reason of {@link SwitchKind#CANNOT_ENTER}
 * @param text words in place of the usual ones
 * @param maHoSo only this dossier
 * @param type only dossiers of this kind
 * @param times how many calls it meets before it burns out; absent: until removed
 * @param deadline how long a supplement may take
 * @param shape how {@link SwitchKind#SEARCH_NOT_IMPLEMENTED} answers
 */
public record RegistrySwitch(
        SwitchKind kind,
        @Nullable String field,
        @Nullable List<String> values,
        @Nullable Why why,
        @Nullable String text,
        @Nullable String maHoSo,
        @Nullable RecordType type,
        @Nullable Integer times,
        @Nullable Duration deadline,
        @Nullable SearchShape shape) {

    public RegistrySwitch {
        demand(kind != null, "kind is missing");
        values = values == null ? null : List.copyOf(values);
        boolean ofData = kind == SwitchKind.CANNOT_ENTER || kind == SwitchKind.SUPPLEMENT || kind == SwitchKind.REFUSE;
        boolean ofCode = kind == SwitchKind.UNKNOWN_UNIT || kind == SwitchKind.UNKNOWN_PROVINCE;
        demand(field == null || ofData, kind + " takes no field");
        demand(values == null || ofData || ofCode, kind + " takes no values");
        demand(field != null || kind != SwitchKind.CANNOT_ENTER, "CANNOT_ENTER needs the field");
        demand(field != null || values == null || ofCode, "values are those of a field: name it");
        demand(why == null || kind == SwitchKind.CANNOT_ENTER, "only CANNOT_ENTER takes why");
        demand(text == null || ofData, kind + " takes no text");
        demand(times == null || times > 0, "times must be 1 or more");
        demand(deadline == null || kind == SwitchKind.SUPPLEMENT, "only SUPPLEMENT takes deadline, such as P5D");
        demand(
                (shape != null) == (kind == SwitchKind.SEARCH_NOT_IMPLEMENTED),
                "the search, and only it, takes a shape");
    }

    public static RegistrySwitch authentication() {
        return plain(SwitchKind.AUTHENTICATION);
    }

    public static RegistrySwitch addressNotAllowed() {
        return plain(SwitchKind.ADDRESS_NOT_ALLOWED);
    }

    public static RegistrySwitch unknownUnit(String... units) {
        return of(SwitchKind.UNKNOWN_UNIT, null, List.of(units), null, null);
    }

    public static RegistrySwitch unknownProvince(String... provinces) {
        return of(SwitchKind.UNKNOWN_PROVINCE, null, List.of(provinces), null, null);
    }

    public static RegistrySwitch cannotEnter(String field, Why why, String... values) {
        return of(SwitchKind.CANNOT_ENTER, field, values.length == 0 ? null : List.of(values), why, null);
    }

    /** @param text the sentence without the field's name, which comes before it */
    public static RegistrySwitch cannotEnter(String field, String text, String... values) {
        return of(SwitchKind.CANNOT_ENTER, field, values.length == 0 ? null : List.of(values), null, text);
    }

    public static RegistrySwitch supplement(String text, Duration deadline) {
        return new RegistrySwitch(SwitchKind.SUPPLEMENT, null, null, null, text, null, null, null, deadline, null);
    }

    public static RegistrySwitch refuse(String text) {
        return of(SwitchKind.REFUSE, null, null, null, text);
    }

    public static RegistrySwitch neverFinished() {
        return plain(SwitchKind.NEVER_FINISHED);
    }

    public static RegistrySwitch searchNotImplemented(SearchShape shape) {
        return new RegistrySwitch(
                SwitchKind.SEARCH_NOT_IMPLEMENTED, null, null, null, null, null, null, null, null, shape);
    }

    public RegistrySwitch onDossier(String code) {
        return new RegistrySwitch(kind, field, values, why, text, code, type, times, deadline, shape);
    }

    public RegistrySwitch onType(RecordType only) {
        return new RegistrySwitch(kind, field, values, why, text, maHoSo, only, times, deadline, shape);
    }

    public RegistrySwitch where(String name, String... held) {
        return new RegistrySwitch(
                kind, name, held.length == 0 ? null : List.of(held), why, text, maHoSo, type, times, deadline, shape);
    }

    public RegistrySwitch times(int calls) {
        return new RegistrySwitch(kind, field, values, why, text, maHoSo, type, calls, deadline, shape);
    }

    private static RegistrySwitch plain(SwitchKind kind) {
        return of(kind, null, null, null, null);
    }

    private static RegistrySwitch of(
            SwitchKind kind,
            @Nullable String field,
            @Nullable List<String> values,
            @Nullable Why why,
            @Nullable String text) {
        return new RegistrySwitch(kind, field, values, why, text, null, null, null, null, null);
    }

    private static void demand(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
