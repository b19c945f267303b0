package vn.lienthong.gateway.bench;

import java.net.URI;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bare minimum: a call, and one row that says so. It forgets what it was about when it dies between the two. */
final class BareLoop implements Contestant {

    private final PortalCalls portal;
    private final JdbcClient sql;
    private final int atOnce;

    BareLoop(URI portal, DataSource database, int atOnce) throws Exception {
        this.portal = new PortalCalls(portal);
        this.sql = JdbcClient.create(database);
        this.atOnce = atOnce;
        sql.sql("CREATE TABLE IF NOT EXISTS bare_loop (code text PRIMARY KEY, sent_at timestamptz NOT NULL)")
                .update();
    }

    @Override
    public String name() {
        return "bare loop";
    }

    @Override
    public void forward(List<Sample> dossiers) throws Exception {
        Crowd.each(atOnce, dossiers, it -> {
            portal.send(it);
            sql.sql("INSERT INTO bare_loop VALUES (:code, now())")
                    .param("code", it.code())
                    .update();
        });
    }

    @Override
    public void close() {}
}
