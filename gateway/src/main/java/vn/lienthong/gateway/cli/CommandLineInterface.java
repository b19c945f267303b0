package vn.lienthong.gateway.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;

/**
 * The verbs of the API for a terminal: {@code java -jar gateway.jar VERB}. Exit codes: 0 done, 1 the answer is no, 2 the command
 * line is wrong, 3 refused by the gateway, 4 not signed in or not allowed, 5 no answer.
 */
@Command(
        name = "lienthong",
        description = "Liên Thông Gateway: see, find, mend and move messages.",
        footer = {
            "",
            "Who you are: LIENTHONG_KEY, LIENTHONG_KEY_FILE, or the token that 'login' keeps.",
            "Exit codes: 0 done, 1 the answer is no, 2 wrong command line, 3 refused, 4 not allowed, 5 no answer."
        },
        subcommands = {
            SignIn.Login.class,
            SignIn.Logout.class,
            SignIn.Me.class,
            SignIn.Password.class,
            LaneCommands.class,
            RestoreCommands.class,
            SearchCommand.class,
            ShowCommand.class,
            ParkedCommand.class,
            MessageCommands.Replay.class,
            MessageCommands.Verify.class,
            MessageCommands.Cancel.class,
            EditCommand.class,
            PaperCommands.class,
            JobCommands.class,
            FollowUpCommands.class,
            LinkedCommands.class,
            LandCallCommands.class,
            LandFileCommands.class,
            TaxCommands.class,
            LandUnitCommands.class,
            FiledCommands.class,
            IdentityCommands.class,
            ApprovalCommands.class,
            ReconcileCommand.class,
            ReportCommands.Law.class,
            ReportCommands.Day.class,
            SheetCommand.class,
            ReportsCommand.class,
            IndicatorCommand.class,
            AlertCommands.class,
            AuditCommands.class,
            ArchiveCommands.class,
            AccountCommands.class,
            RevealCommand.class,
            SystemCommands.Doors.class,
            SystemCommands.Origins.class,
            SystemCommands.Certificates.class,
            SystemCommands.RunbookEntry.class,
            KeyCommands.class,
            SubmitCommand.class,
            AttachmentCommands.class,
            CatchUpCommands.class,
            UnitCommands.class,
            AuthorityCommands.class,
            CatalogueCommands.class,
            HelpCommand.class
        })
public final class CommandLineInterface {

    private final Map<String, String> environment;

    private CommandLineInterface(Map<String, String> environment) {
        this.environment = environment;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Whether the arguments are a verb for a running gateway rather than settings for one that is to be started. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0
                && !arguments[0].startsWith("-D")
                && (!arguments[0].startsWith("--") || isHelp(arguments[0]));
    }

    /** @return the exit code */
    public static int run(String... arguments) {
        return run(
                System.getenv(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /**
     * @param environment where {@code LIENTHONG_KEY} and the like are looked for
     * @return the exit code
     */
    public static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
        IExecutionExceptionHandler failures = (failure, command, parsed) -> {
            command.getErr().println(failure instanceof Failure it ? it.getMessage() : String.valueOf(failure));
            return failure instanceof Failure it ? it.exitCode() : ExitCode.REFUSED;
        };
        return new CommandLine(new CommandLineInterface(environment))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .execute(isHelp(arguments[0]) ? new String[] {"help"} : arguments);
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h");
    }
}
