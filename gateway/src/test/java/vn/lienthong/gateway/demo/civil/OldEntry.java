package vn.lienthong.gateway.demo.civil;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an old register says about a person, in the registry's computer or on paper. */
record OldEntry(String number, String page, String name) {

    static final String BOOK = "01/1987";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_PAGE = 3;

    static OldEntry of(CivilCase extract) {
        int number = extract.number();
        return new OldEntry(
                String.valueOf(number),
                String.valueOf(FIRST_PAGE + number / 2),
                extract.citizen().full());
    }

    /** As somebody copies it out of the book. */
    ObjectNode read() {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("registeredOn", "1987-05-10");
        entry.put("number", number).put("book", BOOK).put("page", page);
        entry.putObject("fields").put("subject.name", name).put("subject.birthDate", "1987-05-06");
        return entry.put("shelf", "Kệ 3, ngăn 2");
    }
}
