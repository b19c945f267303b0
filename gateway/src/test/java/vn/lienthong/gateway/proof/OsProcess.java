package vn.lienthong.gateway.proof;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process of the operating system, to be told to stop, killed, frozen and woken. */
public final class OsProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;

    private OsProcess(Process process) {
        this.process = process;
    }

    /** @param log where all that it prints is appended */
    public static OsProcess start(ProcessBuilder builder, Path log) {
        try {
            return new OsProcess(builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean alive() {
        return process.isAlive();
    }

    public int exitCode() {
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    /** {@code SIGKILL}, which a frozen one obeys, too; returns once it is gone. */
    public void kill() {
        process.destroyForcibly();
        await("the end of process " + pid()).atMost(PATIENCE).until(() -> !process.isAlive());
    }

    /** {@code SIGTERM}: asks it to stop, and does not wait. */
    public void terminate() {
        process.destroy();
    }

    /** Waits until it has ended by itself. @return its exit code */
    public int ended(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("process " + pid() + " did not end in " + atMost);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code SIGSTOP}. */
    public void freeze() {
        signal("-STOP");
    }

    /** {@code SIGCONT}. */
    public void wake() {
        signal("-CONT");
    }

    private void signal(String name) {
        try {
            int sent = new ProcessBuilder("kill", name, String.valueOf(pid()))
                    .start()
                    .waitFor();
            if (sent != 0) {
                throw new IllegalStateException("kill " + name + " " + pid() + " ended with " + sent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
