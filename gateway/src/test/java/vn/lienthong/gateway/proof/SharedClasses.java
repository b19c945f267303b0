package vn.lienthong.gateway.proof;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.lienthong.gateway.engine.MadeOnce;

/**
 * The libraries' classes as the virtual machine has them once it has read and verified them, written down once for all processes
 * of a build (the JDK's class data sharing): a gateway that starts with them needs a third less of the processor. Its own classes
 * are not among them, so that a change of the program changes nothing here.
 */
public final class SharedClasses {

    /** Options for a process that lives for a minute. */
    static final List<String> START_QUICKLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final MadeOnce MADE = new MadeOnce("shared-classes", SharedClasses::make);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String CLASSES = "libraries.jsa";
    private static final Map<Boolean, List<String>> PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .collect(Collectors.partitioningBy(it -> it.endsWith(".jar")));

    private SharedClasses() {}

    /** Java, on the class path of this process, to start quickly; a main class is missing. */
    public static List<String> java() {
        List<String> command = virtualMachine();
        Path classes = MADE.of(madeFrom()).resolve(CLASSES);
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

    private static void make(Path directory) throws IOException {
        Path names = directory.resolve("names.txt");
        List<String> rehearsal = virtualMachine();
        rehearsal.addAll(List.of(
                "-XX:DumpLoadedClassList=" + names,
                "-cp",
                path(libraries(), PATH.get(false)),
                Rehearsal.class.getName(),
                directory.resolve("data").toString()));
        int rehearsed = run(rehearsal, directory);
        if (rehearsed != 0) {
            throw new IllegalStateException("a gateway does not start and stop: see " + directory.resolve("log.txt"));
        }
        FileSystemUtils.deleteRecursively(directory.resolve("data"));
        List<String> dump = virtualMachine();
        dump.addAll(List.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + names,
                "-XX:SharedArchiveFile=" + directory.resolve(CLASSES),
                "-cp",
                path(libraries(), List.of())));
        if (run(dump, directory) != 0) {
            System.err.println(
                    "This virtual machine shares no classes; gateways start slower. See target/shared-classes");
            Files.deleteIfExists(directory.resolve(CLASSES));
        }
    }

    private static int run(List<String> command, Path directory) {
        return OsProcess.start(new ProcessBuilder(command), directory.resolve("log.txt"))
                .ended(LONGEST);
    }

    private static String madeFrom() {
        return libraries().stream()
                .map(it -> it + new File(it).length() + "@" + new File(it).lastModified())
                .collect(Collectors.joining(
                        "\n", System.getProperty("java.vm.version"), System.getProperty("java.home")));
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
