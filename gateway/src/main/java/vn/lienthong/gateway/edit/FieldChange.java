package vn.lienthong.gateway.edit;

/**
 * A field that an edit changes. It says where, never what.
 *
 * @param pointer RFC 6901 JSON pointer into the document
 * @param name what the field is called on the form
 * @param identity whether it says who the person is
 */
public record FieldChange(String pointer, String name, boolean identity) {}
