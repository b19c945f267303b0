package vn.lienthong.mappings.civilstatus;

import vn.lienthong.mappings.Words;

/** What the fields of a civil-status document are called, in the words of its form. */
public final class CivilDocumentFields {

    private static final String CONTENT = EnvelopeForm.CONTENT + ".";

    private CivilDocumentFields() {}

    /**
     * @param path names of members joined with dots, without positions in lists: {@code content.mother.birthDate}
     * @return what the field is called, in lower case; for a part of a field, what the field is called
     */
    public static Words words(CivilType type, String path) {
        if (path.startsWith(CONTENT)) {
            return nearest(Forms.of(type).form(), path.substring(CONTENT.length()));
        }
        if (path.equals(EnvelopeForm.CONTENT)) {
            return new Words("nội dung tờ khai", "the form's content");
        }
        if (path.equals(EnvelopeForm.ATTACHMENTS) || path.startsWith(EnvelopeForm.ATTACHMENTS + ".")) {
            return new Words("danh sách giấy tờ đính kèm", "the attachments");
        }
        return EnvelopeForm.DOSSIER.words(path);
    }

    /** The field itself, or that which it is a part of. */
    private static Words nearest(Form form, String path) {
        String part = path;
        while (form.field(part).isEmpty() && part.contains(".")) {
            part = part.substring(0, part.lastIndexOf('.'));
        }
        return form.field(part).isPresent() ? form.words(part) : form.words(path);
    }
}
