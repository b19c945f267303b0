package vn.lienthong.mock.linked;

/** The three agencies of a linked procedure, in their order. The numbers of the last two are inferred. */
public enum Leg {
    /** The commune's justice officer, on whom the province reports. */
    JUSTICE(5, "Tư pháp - hộ tịch"),
    /** The police: permanent residence, or its end. */
    RESIDENCE(6, "Công an - cư trú"),
    /** Social insurance: the child's card, or the funeral allowance. */
    INSURANCE(7, "Bảo hiểm xã hội");

    private final int agency;
    private final String words;

    Leg(int agency, String words) {
        this.agency = agency;
        this.words = words;
    }

    int agency() {
        return agency;
    }

    String words() {
        return words;
    }
}
