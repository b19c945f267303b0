package vn.lienthong.mappings.identity;

import vn.lienthong.mappings.Words;

/** What of a person is compared, in the words of the forms. */
public enum IdentityField {
    NAME("name", "họ và tên", "the name"),
    BIRTH("birthDate", "ngày sinh", "the date of birth"),
    GENDER("gender", "giới tính", "the gender");

    private final String member;
    private final Words words;

    IdentityField(String member, String vi, String en) {
        this.member = member;
        this.words = new Words(vi, en);
    }

    /** The member of a document that holds it. */
    public String member() {
        return member;
    }

    public Words words() {
        return words;
    }
}
