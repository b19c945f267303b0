package vn.lienthong.gateway.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.springframework.jms.core.JmsTemplate;

/** What one writes in an afternoon: a transacted JMS route to HTTP, on Camel's and Artemis' own defaults. */
final class PlainCamel implements Contestant {

    private static final int BROKER = 77;

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final PortalCalls portal;
    private final JmsTemplate jms;
    private final String name;
    private volatile CountDownLatch left = new CountDownLatch(0);

    /** @param consumers 1 is the default */
    PlainCamel(Path data, URI portal, int consumers) throws Exception {
        this.portal = new PortalCalls(portal);
        this.name = consumers == 1 ? "plain Camel" : "plain Camel × " + consumers;
        broker.setConfiguration(new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setJournalDirectory(data.resolve("journal").toString())
                .setBindingsDirectory(data.resolve("bindings").toString())
                .setLargeMessagesDirectory(data.resolve("large").toString())
                .setPagingDirectory(data.resolve("paging").toString())
                .addAcceptorConfiguration("vm", "vm://" + BROKER));
        broker.start();
        ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory("vm://" + BROKER);
        jms = new JmsTemplate(new org.springframework.jms.connection.CachingConnectionFactory(connections));
        camel.addComponent("jms", JmsComponent.jmsComponentTransacted(connections));
        camel.addRoutes(route(consumers));
        camel.start();
    }

    private RouteBuilder route(int consumers) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("jms:queue:plain?concurrentConsumers=" + consumers)
                        .setHeader("CamelHttpMethod", constant("POST"))
                        .setHeader("Content-Type", constant("application/json"))
                        .setHeader("dstcode", constant(PortalCalls.DSTCODE))
                        .to(portal.writes().toString())
                        .process(exchange -> left.countDown());
            }
        };
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void forward(List<Sample> dossiers) throws Exception {
        left = new CountDownLatch(dossiers.size());
        Crowd.each(4, dossiers, it -> jms.convertAndSend("plain", portal.create(it)));
        left.await();
    }

    @Override
    public void close() {
        camel.stop();
        try {
            broker.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the broker does not stop", failure);
        }
    }
}
