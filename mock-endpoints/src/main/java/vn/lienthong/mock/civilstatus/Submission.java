package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A dossier as it was sent, whichever generation it came by.
 *
 * @param unit the unit's code, five digits
 * @param code the province's one-stop code
 * @param linkedCode the national linked code, or what stands in its place; empty in the first generation
 * @param data the fields, by their names on the wire
 * @param xml whether they came as XML
 */
record Submission(
        Operation operation,
        String unit,
        String module,
        RecordType type,
        String code,
        String linkedCode,
        JsonNode data,
        boolean xml,
        List<HeldFile> files) {}
