package vn.lienthong.mappings.identity;

/**
 * One question to the citizen service: is there such a person.
 *
 * @param requestId names the question; each has its own
 * @param officer account of the officer on whose behalf it is asked, as it is registered with the service
 * @param procedure code of the procedure for which it is asked, national or local; {@code ""} for none
 * @param person who is asked about
 */
public record IdentityQuery(String requestId, String officer, String procedure, Declared person) {

    @Override
    public String toString() {
        return "IdentityQuery[" + requestId + "]";
    }
}
