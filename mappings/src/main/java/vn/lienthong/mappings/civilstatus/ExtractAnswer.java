package vn.lienthong.mappings.civilstatus;

/** What the registry's search says to the request for an extract. */
public sealed interface ExtractAnswer {

    record Found(CivilResult result) implements ExtractAnswer {}

    /** The registry searched and has no such entry. */
    record NotFound(String message) implements ExtractAnswer {}

    /** The registry does not search, or finds nothing that can be read: a person must look. */
    record NotAvailable(String message) implements ExtractAnswer {}

    /** Nothing is known. */
    record NoAnswer(RegistryReply reply) implements ExtractAnswer {}
}
