package vn.lienthong.gateway.demo.land;

import java.time.Instant;
import vn.lienthong.gateway.demo.kit.Told;

/** One thing that the one-stop desk tells of a land dossier. */
record LandTold(int number, Instant at, LandCase dossier, What what) implements Told {

    /** What is told. */
    enum What {
        DOSSIER,
        SUPPLEMENT,
        HANDED_OVER
    }

    @Override
    public int lot() {
        return dossier.number();
    }

    @Override
    public String code() {
        return dossier.code();
    }

    @Override
    public String path() {
        return what == What.DOSSIER ? "/api/v1/land" : "/api/v1/land/" + dossier.code() + "/steps";
    }

    @Override
    public String reference() {
        return "datdai-250701-" + number;
    }

    @Override
    public String body() {
        return switch (what) {
            case DOSSIER -> dossier.document();
            case SUPPLEMENT ->
                "{\"type\": \"SUPPLEMENT_RECEIVED\", \"newDueAt\": \"2025-07-28T17:00:00+07:00\","
                        + " \"note\": \"Đã nộp bổ sung\","
                        + " \"papers\": [{\"name\": \"Trích đo địa chính\", \"originals\": 1, \"copies\": 0}]}";
            case HANDED_OVER -> "{\"type\": \"RESULT_HANDED_OVER\", \"at\": \"" + LandCase.local(at) + "\"}";
        };
    }
}
