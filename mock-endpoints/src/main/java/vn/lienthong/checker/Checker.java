package vn.lienthong.checker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts once, says what it found, and ends. {@code --help} lists the options. */
public final class Checker {

    private static final int OK = 0;
    private static final int NOT_OK = 1;
    private static final int NOT_JUDGED = 2;

    private Checker() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out));
    }

    /** @return the exit code: 0 where every message is ok, 1 where one is not, 2 where nothing could be judged */
    public static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            out.print(Options.HELP);
            return OK;
        }
        try {
            Options options = new Options(arguments, environment);
            Verdict verdict = judged(options);
            out.print(Sheet.table(verdict));
            write(options.json(), verdict);
            return verdict.good() ? OK : NOT_OK;
        } catch (CannotCheck why) {
            out.println(why.getMessage());
            return NOT_JUDGED;
        }
    }

    /** The books are read after the ledger: what the ledger calls delivered must be in them by then. */
    private static Verdict judged(Options options) {
        List<Submission> log = SubmissionLog.read(options.log());
        List<Receipt> ledger = LedgerBook.read(options.ledger());
        return new Judge(log, ledger, options.books(), options.own()).verdict();
    }

    private static void write(Optional<Path> file, Verdict verdict) {
        if (file.isPresent()) {
            try {
                Files.writeString(file.get(), Sheet.json(verdict));
            } catch (IOException unwritten) {
                throw new CannotCheck("--json cannot be written: " + unwritten, unwritten);
            }
        }
    }
}
