package vn.lienthong.mock.npsp;

/** The settings that only some kinds of fault take, by the name they have in JSON. */
enum FaultSetting {
    STATUS("status"),
    DELAY("delay"),
    COMMITTED("committed"),
    RETRY_AFTER("retryAfter"),
    FIELD("field"),
    VALUES("values"),
    CODE("code"),
    MESSAGE("message"),
    PERCENT("percent"),
    EVERY("every"),
    ANSWER("answer");

    private final String inJson;

    FaultSetting(String inJson) {
        this.inJson = inJson;
    }

    @Override
    public String toString() {
        return inJson;
    }

    boolean belongsTo(FaultKind kind) {
        return switch (this) {
            case STATUS -> kind == FaultKind.SERVER_ERROR || kind == FaultKind.FLAP;
            case DELAY -> kind == FaultKind.SLOW || kind == FaultKind.SLOW_TRICKLE;
            case COMMITTED ->
                kind == FaultKind.SERVER_ERROR || kind == FaultKind.SLOW || kind == FaultKind.EMPTY_ANSWER;
            case RETRY_AFTER ->
                kind == FaultKind.DOWN
                        || kind == FaultKind.TOO_MANY_REQUESTS
                        || kind == FaultKind.FLAP
                        || kind == FaultKind.SERVER_ERROR;
            case FIELD, VALUES -> kind == FaultKind.BUSINESS_REFUSAL || kind == FaultKind.PARTIAL_BATCH;
            case CODE, MESSAGE ->
                kind == FaultKind.BUSINESS_REFUSAL
                        || kind == FaultKind.PARTIAL_BATCH
                        || kind == FaultKind.LOGIN_REFUSED;
            case PERCENT -> kind == FaultKind.FLAP;
            case EVERY, ANSWER -> kind == FaultKind.PARTIAL_BATCH;
        };
    }
}
