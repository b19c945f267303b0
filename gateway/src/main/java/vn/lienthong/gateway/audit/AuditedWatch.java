package vn.lienthong.gateway.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Watch;

/** Writes what goes wrong at the doors into the audit: once for each address or caller and window, with how often. */
@Component
class AuditedWatch implements Watch {

    private static final Logger LOG = LoggerFactory.getLogger(AuditedWatch.class);

    private final Audit audit;
    private final Incidents incidents;
    private final Incidents alerts;

    AuditedWatch(Audit audit, Clock clock, @Value("${lienthong.access.limits.window:15m}") Duration window) {
        this.audit = audit;
        this.incidents = new Incidents(clock, window);
        this.alerts = new Incidents(clock, window);
    }

    @Override
    public void failed(String address, String account) {
        incidents.count("access.failed", "address " + address, "failures", account);
    }

    @Override
    public void unheard(String address) {
        boolean first = incidents.count("access.failed", "address " + address, "unheard", "") == 1;
        if (first) {
            LOG.warn("Address {} must wait after many wrong keys or passwords", AuditText.of(address));
        }
    }

    @Override
    public void denied(Caller caller, String where) {
        incidents.count("access.denied", caller.toString(), "refusals", where);
    }

    @Override
    public void tooMany(Caller caller, String kind) {
        if (alerts.count("alert.exfiltration", caller + " " + kind, "refusals", "") == 1) {
            LOG.warn("ALERT {} asks for more than the limit of {}: somebody should ask why", caller, kind);
            audit.record(caller, "alert.exfiltration", kind, "", Map.of());
        }
    }

    /** Writes what has ended. What cannot be written now is kept for the next time. */
    @Scheduled(fixedDelayString = "${lienthong.rounds.watch:10s}")
    void write() {
        alerts.ended();
        write(incidents.ended());
    }

    @PreDestroy
    void writeAll() {
        write(incidents.all());
    }

    private void write(List<Incident> over) {
        for (Incident incident : over) {
            try {
                audit.note(incident.act(), incident.object(), incident.details());
            } catch (RuntimeException unavailable) {
                LOG.warn(
                        "What went wrong at the doors is not in the audit yet: {} {}",
                        incident.act(),
                        incident.object(),
                        unavailable);
                incidents.putBack(incident);
            }
        }
    }
}
