package vn.lienthong.gateway.proof;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The libraries' classes as the virtual machine has them once it has read and verified them, written down once for all processes
 * of a build (the JDK's class data sharing): a gateway that starts with them needs a third less of the processor. Its own classes
 * are not among them, so that a change of the program changes nothing here.
 */
public final class SharedClasses {

    /** Options for a process that lives for a minute. */
    static final List<String> START_QUICKLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Path SHELF = Path.of("target", "shared-classes").toAbsolutePath();
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String CLASSES = "libraries.jsa";
    private static final Map<Boolean, List<String>> PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .collect(Collectors.partitioningBy(it -> it.endsWith(".jar")));

    private SharedClasses() {}

    /** Java, on the class path of this process, to start quickly; a main class is missing. */
    public static List<String> java() {
        List<String> command = virtualMachine();
        Path classes = made().resolve(CLASSES);
        if (Files.exists(classes)) {
            command.add("-XX:SharedArchiveFile=" + classes);
        }
        command.addAll(List.of("-cp", path(libraries(), PATH.get(false))));
        return command;
    }

    private static List<String> virtualMachine() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(START_QUICKLY);
        return command;
    }

    private static List<String> libraries() {
        return PATH.get(true);
    }

    /** Archives hold for class paths that begin as theirs does, and hold no directories. */
    private static String path(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path made() {
        Path made = SHELF.resolve(fingerprint());
        if (Files.exists(made)) {
            return made;
        }
        try {
            Files.createDirectories(SHELF);
            try (FileChannel one =
                    FileChannel.open(SHELF.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                one.lock();
                if (!Files.exists(made)) {
                    make(made);
                }
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path made) throws IOException {
        Path aside = SHELF.resolve("new");
        FileSystemUtils.deleteRecursively(aside);
        Files.createDirectories(aside);
        Path names = aside.resolve("names.txt");
        List<String> rehearsal = virtualMachine();
        rehearsal.addAll(List.of(
                "-XX:DumpLoadedClassList=" + names,
                "-cp",
                path(libraries(), PATH.get(false)),
                Rehearsal.class.getName(),
                aside.resolve("data").toString()));
        int rehearsed = run(rehearsal, aside);
        if (rehearsed != 0) {
            throw new IllegalStateException("a gateway does not start and stop: see " + aside.resolve("log.txt"));
        }
        FileSystemUtils.deleteRecursively(aside.resolve("data"));
        List<String> dump = virtualMachine();
        dump.addAll(List.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + names,
                "-XX:SharedArchiveFile=" + aside.resolve(CLASSES),
                "-cp",
                path(libraries(), List.of())));
        if (run(dump, aside) != 0) {
            System.err.println("This virtual machine shares no classes; gateways start slower. See " + made);
            Files.deleteIfExists(aside.resolve(CLASSES));
        }
        Files.move(aside, made, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int run(List<String> command, Path directory) {
        return OsProcess.start(new ProcessBuilder(command), directory.resolve("log.txt"))
                .ended(LONGEST);
    }

    private static String fingerprint() {
        String of = libraries().stream()
                .map(it -> it + new File(it).length() + "@" + new File(it).lastModified())
                .collect(Collectors.joining(
                        "\n", System.getProperty("java.vm.version"), System.getProperty("java.home")));
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A gateway that starts and stops. */
    static final class Rehearsal {

        private Rehearsal() {}

        public static void main(String[] arguments) {
            URI nobody = URI.create("http://localhost:1");
            RunningGateway.start(List.of(), Path.of(arguments[0]), nobody, Clock.systemUTC())
                    .close();
            System.exit(0);
        }
    }
}
