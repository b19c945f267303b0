package vn.lienthong.gateway.edit;

import vn.lienthong.mappings.Words;

/** What the fields of a kind of document are called. */
interface FieldNames {

    /**
     * @param path names of members joined with dots, without positions in lists
     * @return its name in the words of the form
     */
    Words of(String path);

    /**
     * @param pointer the field's place in the document
     * @return whether the field says who a person is; how to reach them is not meant
     */
    boolean isIdentity(String pointer);
}
