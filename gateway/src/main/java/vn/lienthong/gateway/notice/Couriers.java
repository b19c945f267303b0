package vn.lienthong.gateway.notice;

import jakarta.jms.ConnectionFactory;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.routes.http.HttpLine;
import vn.lienthong.routes.province.Acknowledgements;
import vn.lienthong.routes.province.CallbackCourier;
import vn.lienthong.routes.province.Courier;
import vn.lienthong.routes.province.QueueCourier;

/** Finds for each origin the way that it chose. */
record Couriers(
        NoticeSettings settings,
        HttpLine http,
        ConnectionFactory sending,
        JdbcClient sql,
        TransactionTemplate transaction,
        Acknowledgements acknowledgements,
        Clock clock) {

    /** @return by the origin's id; an origin that is not told has none */
    Map<String, Courier> of(Origins origins) {
        Map<String, Courier> couriers = new HashMap<>();
        origins.all().forEach(origin -> of(origin).ifPresent(it -> couriers.put(origin.id(), it)));
        return couriers;
    }

    private Optional<Courier> of(Origin origin) {
        URI callback = origin.notices().callback();
        if (callback != null) {
            String setting = "lienthong.access.origins." + origin.id() + ".notices.callback";
            URI address = CallbackAddress.checked(setting, callback, settings.allowHttp());
            String secret = origin.signing().orElseThrow().reveal();
            return Optional.of(
                    new CallbackCourier(address, secret, http, settings.totalDeadline(), acknowledgements, clock));
        }
        if (origin.notices().jms()) {
            return Optional.of(new QueueCourier(sending, origin.inboundQueue(), clock));
        }
        return origin.notices().feed()
                ? Optional.of(new FeedCourier(sql, transaction, origin.id(), clock))
                : Optional.empty();
    }
}
