package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Writes the documents as the provincial system sends them. */
final class Paper {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final Duration PROMISE = Duration.ofDays(3);

    private Paper() {}

    /** The words by which the Portal's books show which state they hold. */
    static String note(long version) {
        return "Lần cập nhật " + version;
    }

    static String summary(Case dossier) {
        return dossier.procedure().title() + " - hồ sơ mẫu số " + dossier.number();
    }

    static String state(Case dossier, Status status, long version, Instant at, String personalNumber) {
        boolean online = dossier.channel().equals("ONLINE");
        SampleProcedure procedure = dossier.procedure();
        ObjectNode root = JSON.createObjectNode();
        root.put("code", dossier.code()).put("version", version);
        root.putObject("procedure").put("code", procedure.code()).put("name", procedure.title());
        root.putObject("field").put("code", procedure.fieldCode()).put("name", procedure.fieldName());
        root.put("channel", dossier.channel());
        ObjectNode applicant = root.putObject("applicant");
        applicant.put("name", dossier.applicant()).put("type", "CITIZEN");
        applicant.put("vneidVerified", online);
        applicant
                .putArray("identities")
                .addObject()
                .put("type", "PERSONAL_NUMBER")
                .put("number", personalNumber);
        if (online) {
            applicant.put("techId", "tech-%04d".formatted(dossier.number()));
        }
        root.put("summary", summary(dossier)).put("note", note(version));
        root.put("submittedAt", time(dossier.arrival().minusSeconds(300)));
        root.put("receivedAt", time(dossier.arrival()));
        root.put("dueAt", time(dossier.arrival().plus(PROMISE)));
        if (status == Status.FINISHED || status == Status.RETURNED) {
            root.put("finishedAt", time(at));
        }
        if (status == Status.RETURNED) {
            root.put("returnedAt", time(at));
        }
        root.put("status", status.name()).put("returnMethod", "COUNTER").put("submittedAtPortal", online);
        root.putArray("documents")
                .addObject()
                .put("id", "tep-" + dossier.number())
                .put("name", "Đơn đề nghị.pdf")
                .put("url", "https://tep.example.vn/" + dossier.number())
                .put("digitised", true)
                .put("fromCitizenStore", false);
        root.putObject("receivingUnit").put("code", dossier.office().unit());
        root.putObject("handlingUnit").put("code", dossier.office().unit());
        return root.toString();
    }

    static String row(Status status, Instant at) {
        return JSON.createObjectNode()
                .put("handler", "Cán bộ mẫu")
                .put("handlerTitle", "Công chức")
                .put("department", "Bộ phận Một cửa")
                .put("handledAt", time(at))
                .put("content", status.step())
                .put("status", status.name())
                .toString();
    }

    private static String time(Instant instant) {
        return instant.atOffset(VIETNAM).withNano(0).toString();
    }
}
