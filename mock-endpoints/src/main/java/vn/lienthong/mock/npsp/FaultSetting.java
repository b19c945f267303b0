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
    MESSAGE("message");

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
            case STATUS -> kind == FaultKind.SERVER_ERROR;
            case DELAY -> kind == FaultKind.SLOW;
            case COMMITTED ->
                kind == FaultKind.SERVER_ERROR || kind == FaultKind.SLOW || kind == FaultKind.EMPTY_ANSWER;
            case RETRY_AFTER -> kind == FaultKind.DOWN || kind == FaultKind.SERVER_ERROR;
            case FIELD, VALUES -> kind == FaultKind.BUSINESS_REFUSAL;
            case CODE, MESSAGE -> kind == FaultKind.BUSINESS_REFUSAL || kind == FaultKind.LOGIN_REFUSED;
        };
    }
}
