package vn.lienthong.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the ledger is, and who may read it. */
record LedgerAddress(String url, String user, String password) {

    private static final int LINE_OF_THE_PORT = 3;

    /** The database that a running gateway keeps in its data directory. */
    static LedgerAddress embeddedIn(Path data) {
        Path running = data.resolve("postgres/postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(running);
            String password =
                    Files.readString(data.resolve("postgres.password")).strip();
            String port = lines.get(LINE_OF_THE_PORT).strip();
            return new LedgerAddress("jdbc:postgresql://127.0.0.1:" + port + "/lienthong", "lienthong", password);
        } catch (IOException absent) {
            throw new CannotCheck("No database runs in " + data + ": " + absent.getMessage(), absent);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }
}
