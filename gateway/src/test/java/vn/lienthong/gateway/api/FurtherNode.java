package vn.lienthong.gateway.api;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.vault.MasterKeys;

/** Another node of the same gateway: the same database and clock, a door and a memory of its own. */
public final class FurtherNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private FurtherNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings what this node has been told, {@code server.port} among it where it matters */
    public static FurtherNode start(ApplicationContext first, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "server.port", "0",
                "spring.main.allow-bean-definition-overriding", "true",
                "management.server.port", "",
                "management.endpoint.health.validate-group-membership", "false"));
        all.putAll(settings);
        List<String> arguments = all.entrySet().stream()
                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                .toList();
        return new FurtherNode(new SpringApplicationBuilder(TestGateway.class)
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(
                            "database",
                            DatabaseThatGoesAway.class,
                            () -> first.getBean(DatabaseThatGoesAway.class),
                            firstCloses -> firstCloses.setDestroyMethodName(""));
                    context.registerBean("clock", SettableClock.class, () -> first.getBean(SettableClock.class));
                    context.registerBean("masterKeys", MasterKeys.class, () -> first.getBean(MasterKeys.class));
                    context.registerBean("node", Node.class, () -> new Node(UUID.randomUUID(), 1));
                })
                .run(arguments.toArray(String[]::new)));
    }

    public URI address() {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        context.close();
    }
}
