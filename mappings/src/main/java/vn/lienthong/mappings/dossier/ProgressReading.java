package vn.lienthong.mappings.dossier;

import org.jspecify.annotations.Nullable;

/** The fields of the progress document. */
final class ProgressReading {

    private ProgressReading() {}

    static Progress progress(String dossierCode, ObjectView in) {
        return new Progress(
                code(dossierCode, in.optionalDossierCode("dossierCode"), in),
                in.text("handler"),
                in.optionalText("handlerTitle"),
                in.optionalText("department"),
                in.time("handledAt"),
                in.block("content"),
                in.choice("status", DossierStatus.class),
                in.optionalTime("startedAt"),
                in.optionalTime("stepDueAt"));
    }

    private static DossierCode code(String asked, @Nullable DossierCode repeated, ObjectView in) {
        var code = DossierCode.parse(asked);
        if (code.isEmpty()) {
            in.at("dossierCode").complaint().dossierCode();
        } else if (repeated != null && !repeated.equals(code.get())) {
            in.at("dossierCode").complaint().differs();
        }
        return code.orElse(ObjectView.NO_CODE);
    }
}
