package vn.lienthong.gateway.engine;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs {@code initdb} and {@code pg_ctl} on one cluster. PostgreSQL refuses to run as root: there its programs run in a
 * user namespace of their own ({@code unshare -U}), where the same user has another number.
 */
final class PostgresPrograms {

    private static final boolean ROOT_IN_NAMESPACE = LinuxUtils.isUnshareAvailable();

    private final PostgresBinaries binaries;

    PostgresPrograms(PostgresBinaries binaries) {
        this.binaries = binaries;
    }

    /** Text comparison and order are those of code points, the same on every machine and in every release. */
    void initialise(Path cluster, Path passwordFile) throws IOException {
        Result result = run(
                "initdb",
                "-D",
                cluster.toString(),
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
        if (!result.succeeded()) {
            throw new EngineRefusal("The embedded database could not be created in " + cluster + ": " + result.output()
                    + " As root in a container without user namespaces, run the gateway as another user or set"
                    + " lienthong.database.url.");
        }
    }

    Result start(Path cluster, Path log, String options, Duration wait) throws IOException {
        return run(
                "pg_ctl",
                "-D",
                cluster.toString(),
                "-l",
                log.toString(),
                "-o",
                options,
                "-w",
                "-t",
                Long.toString(wait.toSeconds()),
                "start");
    }

    /** @param mode {@code fast}: open transactions are rolled back, all is written; {@code immediate}: as a crash */
    Result stop(Path cluster, String mode, Duration wait) throws IOException {
        return run("pg_ctl", "-D", cluster.toString(), "-m", mode, "-w", "-t", Long.toString(wait.toSeconds()), "stop");
    }

    private Result run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (ROOT_IN_NAMESPACE) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor() == 0, output.strip());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
    }

    record Result(boolean succeeded, String output) {}
}
