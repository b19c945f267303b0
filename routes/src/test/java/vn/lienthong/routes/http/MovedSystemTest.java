package vn.lienthong.routes.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.routes.FaultRow;

/** A system that moves to another address under its name, while the old address goes on answering. */
class MovedSystemTest {

    @TempDir
    Path directory;

    @Test
    @FaultRow(32)
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void it_is_found_at_its_new_address_once_names_and_connections_are_too_old() throws Exception {
        HttpServer old = answering("127.0.0.1", 0, "old");
        int port = old.getAddress().getPort();
        HttpServer moved = answering("127.0.0.2", port, "new");
        Path hosts = directory.resolve("hosts");
        point(hosts, "127.0.0.1");
        Process caller = calling(hosts, "http://portal.example:" + port + "/");
        try (BufferedReader lines = caller.inputReader()) {
            Iterator<String> heard = lines.lines()
                    .filter(it -> it.startsWith(CallsAgainAndAgain.HEARD))
                    .map(it -> it.substring(CallsAgainAndAgain.HEARD.length()))
                    .iterator();
            assertThat(List.of(heard.next(), heard.next())).containsOnly("old");
            point(hosts, "127.0.0.2");

            String answer = heard.next();
            while (answer.equals("old")) {
                answer = heard.next();
            }
            assertThat(List.of(answer, heard.next(), heard.next(), heard.next()))
                    .containsOnly("new");
        } finally {
            caller.destroyForcibly();
            old.stop(0);
            moved.stop(0);
        }
    }

    private static Process calling(Path hosts, String address) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-Djdk.net.hosts.file=" + hosts,
                        "-Dsun.net.inetaddr.ttl=1",
                        "-Dlienthong.http.oldest-connection=1s",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CallsAgainAndAgain.class.getName(),
                        address)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void point(Path hosts, String address) throws IOException {
        Path aside = directory.resolve("hosts.new");
        Files.writeString(aside, address + " portal.example\n127.0.0.1 localhost\n");
        Files.move(aside, hosts, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static HttpServer answering(String address, int port, String word) throws IOException {
        HttpServer server = listening(address, port);
        server.createContext("/", exchange -> {
            byte[] body = word.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        return server;
    }

    private static HttpServer listening(String address, int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (BindException taken) {
            throw new IllegalStateException("somebody took port " + port + " of " + address, taken);
        }
    }
}
