package vn.lienthong.mappings.civilstatus;

import java.util.Optional;

/**
 * What the twelve digits of a personal number tell: the province of registration (three digits, as provinces were before
 * 2025; from 100 on a country), century and gender in one (even male, odd female, two for each century from 1900), the year
 * of birth (two digits), six digits at random.
 */
final class PersonalNumber {

    private static final int FIRST_COUNTRY = 100;
    private static final int FIRST_CENTURY = 1_900;
    private static final int YEARS = 100;

    private PersonalNumber() {}

    /** Finds what of the number contradicts the person's other fields; what is unknown contradicts nothing. */
    static void check(
            String number,
            Optional<Gender> gender,
            Optional<PartialDate> birth,
            CodeLists codes,
            FieldComplaint complaint) {
        var province = number.substring(0, 3);
        boolean isKnown = Integer.parseInt(province) >= FIRST_COUNTRY
                || codes.list("numberProvince")
                        .map(list -> list.code(province).isPresent())
                        .orElse(true);
        if (!isKnown) {
            complaint.differs(
                    "province",
                    "mã tỉnh: ba số đầu không phải mã tỉnh hay mã nước nào",
                    "any province: its first three digits are no province or country");
        }
        int century = number.charAt(3) - '0';
        int year = FIRST_CENTURY + century / 2 * YEARS + Integer.parseInt(number.substring(4, 6));
        if (birth.isPresent() && birth.get().year() != year) {
            complaint.differs("birthYear", "năm sinh", "the year of birth");
        }
        var told = century % 2 == 0 ? Gender.MALE : Gender.FEMALE;
        if (gender.filter(it -> it != Gender.UNDETERMINED && it != told).isPresent()) {
            complaint.differs("gender", "giới tính", "the gender");
        }
    }
}
