package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A birth of people who do not exist. */
final class CivilSample {

    private CivilSample() {}

    static ObjectNode birth() {
        var root = new JsonMapper().createObjectNode();
        root.put("type", "BIRTH")
                .put("code", "H42.14.5-260701-0001")
                .put("registryUnit", "14620")
                .put("receivedAt", "2026-07-01T08:30:00+07:00")
                .put("procedure", "1.001193");
        var content =
                root.putObject("content").put("registrationKind", "ON_TIME").put("registeredAt", "14620");
        content.putObject("child")
                .put("name", "Trần Minh Ánh")
                .put("gender", "FEMALE")
                .put("birthDate", "2026-06-20");
        content.putObject("mother").put("name", "Trần Thị Mận").put("birthDate", "1995-04-12");
        content.putObject("requester").put("name", "Trần Thị Mận").put("relation", "Mẹ");
        return root;
    }

    static CivilDossier birthDossier() {
        return new CivilDocuments().read(CivilArbitrary.bytes(birth())).orElseThrow();
    }
}
