package vn.lienthong.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.proof.FaultRow;

class ExternalBrokerTest {

    @Test
    @FaultRow(39)
    void a_broker_without_a_dead_letter_address_is_refused() throws Exception {
        String url = freeAddress();
        EmbeddedActiveMQ server = server(url, new AddressSettings());
        try {
            assertThatThrownBy(() -> ExternalBroker.checked(settings(url)))
                    .isInstanceOf(EngineRefusal.class)
                    .hasMessageContaining("(lienthong.broker.url) has no dead-letter-address for the queues lane.*");
        } finally {
            server.stop();
        }
    }

    @Test
    @FaultRow(39)
    void a_broker_whose_dead_letter_address_has_no_queue_is_refused() throws Exception {
        String url = freeAddress();
        EmbeddedActiveMQ server = server(url, new AddressSettings().setDeadLetterAddress(SimpleString.of("nowhere")));
        try {
            assertThatThrownBy(() -> ExternalBroker.checked(settings(url)))
                    .isInstanceOf(EngineRefusal.class)
                    .hasMessageContaining("no queue on the dead-letter-address nowhere");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_broker_that_is_away_does_not_stop_the_start_and_reconnects_for_ever() throws Exception {
        ExternalBroker broker = ExternalBroker.checked(settings(freeAddress()));

        assertThatThrownBy(() -> broker.connections().createConnection()).isInstanceOf(JMSException.class);
        assertThat(broker.connections().getReconnectAttempts()).isEqualTo(-1);
        assertThat(broker.connections().getConsumerWindowSize()).isZero();
        assertThat(broker.connections().getDeserializationDenyList()).isEqualTo("*");
    }

    private static EmbeddedActiveMQ server(String url, AddressSettings everyAddress) throws Exception {
        return new EmbeddedActiveMQ()
                .setConfiguration(new ConfigurationImpl()
                        .setPersistenceEnabled(false)
                        .setSecurityEnabled(false)
                        .setJMXManagementEnabled(false)
                        .addAcceptorConfiguration("tcp", url)
                        .addAddressSetting("#", everyAddress))
                .start();
    }

    private static EngineSettings.BrokerSettings settings(String url) {
        return new EngineSettings.BrokerSettings(url, "gateway", "s3cret", "");
    }

    private static String freeAddress() {
        return "tcp://127.0.0.1:" + FreePort.next();
    }
}
