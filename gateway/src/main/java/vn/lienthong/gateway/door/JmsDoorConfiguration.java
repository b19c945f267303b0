package vn.lienthong.gateway.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.jms.ConnectionFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.backoff.ExponentialBackOff;
import vn.lienthong.gateway.engine.BrokerUser;
import vn.lienthong.gateway.engine.BrokerUsers;
import vn.lienthong.gateway.engine.EngineConfiguration;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.gateway.engine.EngineSettings;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.intake.DoorSettings;
import vn.lienthong.gateway.intake.UnattributedLetters;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.routes.intake.CivilIntake;
import vn.lienthong.routes.intake.Intake;
import vn.lienthong.routes.intake.LandIntake;

/** The door for messages, where some origin has a user at the broker and the broker tells who sent what. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JmsDoorSettings.class)
class JmsDoorConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(JmsDoorConfiguration.class);
    private static final long RECEIVE_MILLIS = 1_000;
    private static final long FIRST_BACK_OFF_MILLIS = 500;
    private static final long LONGEST_BACK_OFF_MILLIS = 30_000;

    /** The users of the embedded broker's port. */
    @Bean
    BrokerUsers brokerUsers(Origins origins) {
        return () -> origins.all().stream()
                .map(JmsDoorConfiguration::user)
                .flatMap(Optional::stream)
                .toList();
    }

    @Bean
    IntakeListener intakeListener(
            ActiveMQConnectionFactory connections,
            Intake intake,
            ObjectProvider<CivilIntake> civilIntake,
            ObjectProvider<LandIntake> landIntake,
            Origins origins,
            DoorGate gate,
            DoorSettings door,
            JmsDoorSettings settings,
            EngineSettings engines,
            JdbcClient sql,
            ObjectMapper json) {
        IntakeListener listener = new IntakeListener(gate, sql);
        listener.setConnectionFactory(connections);
        listener.setDestinationName(Queues.INTAKE);
        listener.setConcurrentConsumers(settings.consumers());
        listener.setSessionTransacted(true);
        listener.setReceiveTimeout(RECEIVE_MILLIS);
        listener.setBackOff(backOff());
        Optional<CivilIntake> civil = Optional.ofNullable(civilIntake.getIfAvailable());
        Optional<LandIntake> land = Optional.ofNullable(landIntake.getIfAvailable());
        listener.setMessageListener(new IntakeDesk(intake, civil, land, origins, door, listener, json));
        listener.setAutoStartup(open(origins, settings, engines));
        return listener;
    }

    @Bean
    UnattributedLetters unattributedLetters(@Qualifier(EngineConfiguration.SENDING) ConnectionFactory connections) {
        return new UnattributedQueue(connections);
    }

    private static ExponentialBackOff backOff() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_BACK_OFF_MILLIS, 2);
        backOff.setMaxInterval(LONGEST_BACK_OFF_MILLIS);
        return backOff;
    }

    private static boolean open(Origins origins, JmsDoorSettings settings, EngineSettings engines) {
        List<String> users = origins.all().stream()
                .filter(it -> it.jmsUser() != null)
                .map(Origin::id)
                .sorted()
                .toList();
        boolean external = !engines.broker().url().isEmpty();
        if (!users.isEmpty() && external && !settings.validatedUsers()) {
            LOG.warn(
                    "{} have a user at the broker, and nothing is taken from {}: set populate-validated-user in the broker's configuration, then lienthong.door.jms.validated-users",
                    users,
                    Queues.INTAKE);
            return false;
        }
        return !users.isEmpty() && (external || !engines.broker().listen().isEmpty());
    }

    private static Optional<BrokerUser> user(Origin origin) {
        if (origin.jmsUser() == null) {
            return Optional.empty();
        }
        if (origin.jmsPassword() == null) {
            throw new EngineRefusal("lienthong.access.origins." + origin.id()
                    + ".jms-password is not set: the broker that listens (lienthong.broker.listen) has to know it.");
        }
        return Optional.of(new BrokerUser(
                origin.jmsUser(),
                origin.jmsPassword().reveal(),
                Set.of(Queues.INTAKE),
                Set.of(origin.replyQueue(), origin.inboundQueue())));
    }
}
