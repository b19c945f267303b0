package vn.lienthong.gateway.sight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is named in addresses by its id, and how it belongs to units. */
enum Thing {
    MESSAGE(
            "SELECT FROM message m WHERE m.id = :id AND %1$s",
            "/api/v1/messages/", "/console/messages/", "/console/unknown/"),
    PAPER_TASK(
            "SELECT FROM paper_task t JOIN message m ON m.id = t.message WHERE t.id = :id AND %1$s",
            "/api/v1/paper-tasks/", "/console/paper/"),
    FOLLOW_UP(
            "SELECT FROM follow_up f JOIN message m ON m.id = f.message WHERE f.id = :id AND %1$s",
            "/api/v1/follow-ups/"),
    ATTACHMENT(
            "SELECT FROM attachment_use u JOIN message m ON m.id = u.message WHERE u.attachment = :id AND %1$s",
            "/api/v1/attachments/"),
    /** Jobs are their makers', as long as the limit under which they were made is within that of now. */
    JOB(
            "SELECT FROM replay_job j WHERE j.id = :id AND j.who = :who AND j.units <@ :seenOf::text[]",
            "/api/v1/replays/",
            "/console/jobs/");

    private final String query;
    private final List<String> beginnings;

    Thing(String query, String... beginnings) {
        this.query = query;
        this.beginnings = List.of(beginnings);
    }

    /** @return which one an address of this pattern names; empty where it names none */
    static Optional<Thing> in(String pattern) {
        return Arrays.stream(values()).filter(it -> it.isIn(pattern)).findFirst();
    }

    /** @param seen a condition on the message {@code m} */
    String query(String seen) {
        return "SELECT EXISTS (" + query.formatted(seen) + ")";
    }

    private boolean isIn(String pattern) {
        return beginnings.stream().anyMatch(it -> pattern.matches("\\Q" + it + "\\E\\{id[:}].*"));
    }
}
