package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What surrounds the lanes. */
final class SystemCommands {

    private SystemCommands() {}

    @Command(
            name = "doors",
            description = "Whether anything is taken in, and how the virus scanner stands. Exit code 1 if closed.")
    static final class Doors implements Callable<Integer> {

        @Mixin
        private final Shared shared = new Shared();

        @Override
        public Integer call() {
            JsonNode doors = shared.gateway().get("/api/v1/doors");
            shared.show(
                    doors,
                    shared.language().of(doors.path("meaning")) + "\n"
                            + shared.language().of(doors.at("/scanner/meaning")));
            return doors.path("open").asBoolean() ? ExitCode.OK : ExitCode.NO;
        }
    }

    @Command(
            name = "certificates",
            description =
                    "Until when the certificates of other systems and our own are good. Exit code 1 if one expires soon.")
    static final class Certificates implements Callable<Integer> {

        private static final Table LIST = new Table(
                Column.text("Đường", "Line", "/line"),
                Column.text("Máy", "Host", "/host"),
                Column.text("Của tỉnh", "Ours", "/ours"),
                Column.time("Hết hạn", "Expires", "/expires"),
                Column.number("Còn (ngày)", "Days left", "/daysLeft"),
                Column.time("Thấy lúc", "Seen", "/seenAt"));

        @Mixin
        private final Shared shared = new Shared();

        @Override
        public Integer call() {
            JsonNode all = shared.gateway().get("/api/v1/certificates");
            shared.show(all, "/certificates", LIST);
            return all.at("/certificates/0/soon").asBoolean() ? ExitCode.NO : ExitCode.OK;
        }
    }

    @Command(name = "origins", description = "The provincial systems, and how each is connected.")
    static final class Origins implements Callable<Integer> {

        private static final Table ORIGINS = new Table(
                Column.text("Hệ thống", "Origin", "/id"),
                Column.text("Đơn vị", "Organisations", "/organisations"),
                Column.text("Trục cũ", "Façade", "/facade"),
                Column.text("Hàng đợi", "Queue", "/queue"),
                Column.text("Báo lại", "Notices", "/notices"));

        @Mixin
        private final Shared shared = new Shared();

        @Override
        public Integer call() {
            return shared.show(shared.gateway().get("/api/v1/origins"), "/origins", ORIGINS);
        }
    }

    @Command(name = "runbook", description = "What to do about a cause.")
    static final class RunbookEntry implements Callable<Integer> {

        @Mixin
        private final Shared shared = new Shared();

        @Parameters(paramLabel = "CAUSE")
        private String cause = "";

        @Override
        public Integer call() {
            JsonNode entry = shared.gateway().get("/api/v1/runbook/" + Paths.segment(cause));
            return shared.show(entry, entry.path("text").asText());
        }
    }
}
