package vn.lienthong.gateway.catchup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.scan.VirusScanner;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.intake.Intake;

/** Catching up on paper days, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatchUpSettings.class)
class CatchUpConfiguration {

    @Bean
    FileRows catchUpFiles(JdbcClient sql) {
        return new FileRows(sql);
    }

    @Bean
    LineRows catchUpLines(JdbcClient sql, NamedParameterJdbcOperations batches, Vault vault) {
        return new LineRows(sql, batches, new LineBody(vault));
    }

    @Bean
    CatchUps catchUps(
            FileRows files,
            LineRows lines,
            DoorGate gate,
            Audit audit,
            VirusScanner scanner,
            CatchUpSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        return new CatchUps(
                files, lines, new FileReading(files, lines, settings, scanner, clock), gate, audit, transaction, clock);
    }

    @Bean
    Bringing bringing(CatchUps catchUps, Origins origins, CatchUpSettings settings) {
        return new Bringing(catchUps, origins, settings);
    }

    /** Only where there is a folder to watch. */
    @Bean
    @ConditionalOnProperty("lienthong.catch-up.folder")
    FolderWatch catchUpFolder(
            Origins origins,
            CatchUps catchUps,
            FileRows files,
            CatchUpSettings settings,
            @Value("${lienthong.rounds.catch-up-folder:2s}") Duration pause) {
        Path folder = Objects.requireNonNull(settings.folder(), "lienthong.catch-up.folder is empty");
        return new FolderWatch(folder, origins, catchUps, files, settings, pause);
    }

    @Bean
    CatchUpMeters catchUpMeters(JdbcClient sql) {
        return new CatchUpMeters(sql);
    }

    @Bean
    CatchUpWork catchUpWork(
            FileRows files,
            LineRows lines,
            Intake intake,
            TransactionTemplate transaction,
            JdbcClient sql,
            DoorGate gate,
            CatchUpSettings settings,
            Node node,
            Clock clock,
            @Value("${lienthong.rounds.catch-up:500ms}") Duration pause,
            @Value("${lienthong.rounds.catch-up-tidy:30s}") Duration tidy) {
        return new CatchUpWork(
                files,
                lines,
                new RowTaking(intake, lines, sql),
                transaction,
                sql,
                gate,
                settings,
                node.id(),
                clock,
                pause,
                tidy);
    }
}
