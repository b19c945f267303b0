package vn.lienthong.mappings.civilstatus;

import java.util.Map;

/** The form of each type of dossier, and the class that it is read to. */
final class Forms {

    /** @param record the class of the content */
    record Typed(Form form, Class<? extends CivilRecord> record) {}

    private static final Map<CivilType, Typed> FORMS = Map.of(
            CivilType.BIRTH, new Typed(BirthForm.FORM, BirthRecord.class),
            CivilType.DEATH, new Typed(DeathForm.FORM, DeathRecord.class),
            CivilType.MARRIAGE, new Typed(MarriageForm.FORM, MarriageRecord.class),
            CivilType.MARITAL_STATUS, new Typed(MaritalStatusForm.FORM, MaritalStatusRecord.class),
            CivilType.RECOGNITION, new Typed(RecognitionForm.FORM, RecognitionRecord.class),
            CivilType.EXTRACT, new Typed(ExtractForm.FORM, ExtractRecord.class));

    private Forms() {}

    static Typed of(CivilType type) {
        var typed = FORMS.get(type);
        if (typed == null) {
            throw new IllegalStateException("no form of " + type);
        }
        return typed;
    }
}
