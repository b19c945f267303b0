package vn.lienthong.gateway.edit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import vn.lienthong.mappings.Words;

/**
 * A field that an edit changes. It says where, never what.
 *
 * @param pointer RFC 6901 JSON pointer into the document
 * @param words what the field is called on the form
 * @param identity whether it says who the person is
 */
public record FieldChange(String pointer, @JsonIgnore Words words, boolean identity) {

    /** What the field is called on the form, in Vietnamese. */
    @JsonProperty
    public String name() {
        return words.vi();
    }
}
