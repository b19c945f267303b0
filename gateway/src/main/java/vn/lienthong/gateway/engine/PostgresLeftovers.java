package vn.lienthong.gateway.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed gateway left on a cluster: a server that still runs, server processes about to notice that their parent
 * is gone, or a {@code postmaster.pid} whose number now belongs to a stranger. Only called while the data directory's
 * lock is held, so no living gateway uses what is stopped here.
 */
final class PostgresLeftovers {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresLeftovers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PostgresPrograms programs;
    private final Path cluster;

    PostgresLeftovers(PostgresPrograms programs, Path cluster) {
        this.programs = programs;
        this.cluster = cluster;
    }

    void clear() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        Optional<ProcessHandle> named = process(pidFile);
        if (named.filter(this::atHome).isPresent()) {
            LOG.warn(
                    "A database server (process {}) of an earlier gateway still runs on {}; it is stopped and started again.",
                    named.get().pid(),
                    cluster);
            stop();
        }
        awaitEndOf(processesAtHome());
        if (Files.exists(pidFile) && named.filter(ProcessHandle::isAlive).isPresent()) {
            LOG.warn(
                    "{} names process {}, which is no database server of ours; the file is removed.",
                    pidFile,
                    named.get().pid());
            Files.delete(pidFile);
        }
    }

    private void stop() throws IOException {
        if (!programs.stop(cluster, "fast", PATIENCE).succeeded()
                && !programs.stop(cluster, "immediate", PATIENCE).succeeded()) {
            processesAtHome().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void awaitEndOf(List<ProcessHandle> processes) throws IOException {
        CompletableFuture<Void> ends = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            ends.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new EngineRefusal(
                    "Processes "
                            + processes.stream().map(ProcessHandle::pid).toList()
                            + " of an earlier database server still use " + cluster
                            + " and do not end. Stop them, then start the gateway again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while an earlier database server was ending", e);
        }
    }

    private List<ProcessHandle> processesAtHome() {
        return ProcessHandle.allProcesses().filter(this::atHome).toList();
    }

    /** A PostgreSQL process works in its cluster's directory; where the system does not show that, its command line names it. */
    private boolean atHome(ProcessHandle process) {
        if (!process.isAlive() || !process.info().command().orElse("").endsWith("postgres")) {
            return false;
        }
        Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return process.info().commandLine().orElse("").contains(cluster.toString());
        }
        try {
            return Files.isSameFile(workingDirectory, cluster);
        } catch (IOException endedMeanwhileOrNotOurs) {
            return false;
        }
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        String pid = lines.isEmpty() ? "" : lines.get(0).strip();
        return pid.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }
}
