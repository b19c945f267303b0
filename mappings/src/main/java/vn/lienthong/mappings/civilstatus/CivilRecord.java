package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/** The form of a civil-status dossier. Every record shows itself without personal data. */
public sealed interface CivilRecord
        permits BirthRecord, DeathRecord, MarriageRecord, MaritalStatusRecord, RecognitionRecord, ExtractRecord {

    CivilType type();

    /** @return who asks; absent where the form has no such part, as for a marriage, where the couple does */
    @Nullable
    Requester requester();
}
