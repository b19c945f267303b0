package vn.lienthong.gateway.catchup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.scan.VirusScanner;

/** What another node does with the folder of paper days that both watch, over the same database. */
public class SecondNode {

    @Bean
    FolderWatch watchOfASecondNode(
            Origins origins,
            FileRows files,
            LineRows lines,
            DoorGate gate,
            Audit audit,
            CatchUpSettings settings,
            VirusScanner scanner,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${lienthong.rounds.catch-up-folder:2s}") Duration pause) {
        CatchUps its = new CatchUps(
                files, lines, new FileReading(files, lines, settings, scanner, clock), gate, audit, transaction, clock);
        Path folder = Objects.requireNonNull(settings.folder());
        return new FolderWatch(folder, origins, its, files, settings, pause);
    }
}
