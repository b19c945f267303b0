package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Figures. */
final class ReportCommands {

    private ReportCommands() {}

    @Command(name = "law", description = "Do the figures add up? Exit code 1 if they do not.")
    static final class Law implements Callable<Integer> {

        private static final Table LANES = new Table(
                Column.text("Làn", "Lane", "/lane"),
                Column.number("Đã nhận", "Receipts", "/receipts"),
                Column.number("Chờ", "Waiting", "/waiting"),
                Column.number("Đang gửi", "Sending", "/sending"),
                Column.number("Chưa rõ", "Unknown", "/unknown"),
                Column.number("Giữ lại", "Parked", "/parked"),
                Column.number("Có người làm", "With a person", "/manual"),
                Column.number("Đã tới", "Delivered", "/delivered"),
                Column.number("Đã thay", "Superseded", "/superseded"),
                Column.number("Đã huỷ", "Cancelled", "/cancelled"),
                Column.number("Chênh", "Difference", "/difference"),
                Column.number("Sai sổ", "Torn", "/torn"));

        @Mixin
        private final Shared shared = new Shared();

        @Override
        public Integer call() {
            JsonNode law = shared.gateway().get("/api/v1/law");
            shared.show(law, "/lanes", LANES);
            return law.path("holds").asBoolean() ? ExitCode.OK : ExitCode.NO;
        }
    }

    @Command(name = "day", description = "The figures of a day, cut at midnight in Viet Nam.")
    static final class Day implements Callable<Integer> {

        @Mixin
        private final Shared shared = new Shared();

        @Parameters(paramLabel = "DATE", arity = "0..1", description = "Like 2026-11-21; today where it is not given.")
        private @Nullable LocalDate date;

        @Override
        public Integer call() {
            JsonNode day = shared.gateway().get("/api/v1/reports/daily" + (date == null ? "" : "?date=" + date));
            return shared.show(day, Tree.of(day));
        }
    }
}
