package vn.lienthong.routes.identity;

/** Reads whom the documents of one lane name. */
public interface ApplicantReader {

    /** What they are checked for, as it is written down with each look-up. */
    String purpose();

    /** @param payload a document that was found good */
    Applicants read(byte[] payload);
}
