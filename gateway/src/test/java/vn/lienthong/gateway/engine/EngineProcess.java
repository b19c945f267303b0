package vn.lienthong.gateway.engine;

import jakarta.jms.Connection;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A second Java process on a data directory, to be killed: it works without end and prints a line for each thing that it
 * was told is safe.
 */
final class EngineProcess implements AutoCloseable {

    static final String HOLD = "hold";
    static final String COMMIT_ROWS = "rows";
    static final String SEND_MESSAGES = "messages";

    private final Process process;
    private final BufferedReader output;
    private long last;

    private EngineProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static EngineProcess start(String task, Path directory) throws IOException {
        return new EngineProcess(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineProcess.class.getName(),
                        task,
                        directory.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Reads until the number is reached. */
    void awaitSafe(long number) throws IOException {
        while (last < number) {
            last = number(output.readLine(), last);
        }
    }

    /** Kills it once the number is reached, and returns the last one that was printed before the kill. */
    long killAfter(long number) throws Exception {
        awaitSafe(number);
        process.toHandle().destroyForcibly();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            last = number(line, last);
        }
        process.waitFor(10, TimeUnit.SECONDS);
        return last;
    }

    private static long number(String line, long last) {
        if (line == null) {
            throw new AssertionError("the process ended by itself after " + last);
        }
        return line.matches("safe \\d+") ? Long.parseLong(line.substring(5)) : last;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        DataDirectory directory = DataDirectory.open(Path.of(arguments[1]));
        switch (arguments[0]) {
            case COMMIT_ROWS -> commitRows(directory);
            case SEND_MESSAGES -> sendMessages(directory);
            default -> {
                System.out.println("safe 1");
                Thread.currentThread().join();
            }
        }
    }

    private static void commitRows(DataDirectory directory) throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(directory, 4);
                java.sql.Connection connection = database.address().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE receipt (number bigint PRIMARY KEY)");
            for (long number = 1; ; number++) {
                statement.execute("INSERT INTO receipt VALUES (" + number + ")");
                System.out.println("safe " + number);
            }
        }
    }

    private static void sendMessages(DataDirectory directory) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
                Connection connection = broker.connections().createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                MessageProducer producer = session.createProducer(session.createQueue("lane.npsp"))) {
            for (long number = 1; ; number++) {
                producer.send(session.createTextMessage(Long.toString(number)));
                session.commit();
                System.out.println("safe " + number);
            }
        }
    }
}
