package vn.lienthong.gateway.demo.civil;

/** What is asked for, with its sample in the API's description and where the person that it is about stands in it. */
enum Sort {
    BIRTH("birth", "/content/child/name", "nksHoTen"),
    DEATH("death", "/content/deceased/name", "nktHoTen"),
    MARRIAGE("marriage", "/content/husband/name", "chongHoTen"),
    MARITAL_STATUS("marital-status", "/content/subject/name", "nxnHoTen"),
    RECOGNITION("recognition", "/content/child/name", "ncHoTen"),
    EXTRACT("extract", "/content/subject/name", "cbsHoTen");

    private final String sample;
    private final String person;
    private final String wire;

    Sort(String sample, String person, String wire) {
        this.sample = sample;
        this.person = person;
        this.wire = wire;
    }

    String sample() {
        return sample;
    }

    /** Pointer of the person's name in the province's document. */
    String person() {
        return person;
    }

    /** The name's field at the registry: the demonstration's own reading of the contract. */
    String wire() {
        return wire;
    }
}
