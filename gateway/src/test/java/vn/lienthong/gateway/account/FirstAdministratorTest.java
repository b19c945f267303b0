package vn.lienthong.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest extends RunningApi {

    @Autowired
    private FirstAdministrator first;

    @Test
    void of_nodes_that_start_together_one_makes_the_account_and_shows_its_password(CapturedOutput output)
            throws Exception {
        jdbc.sql("TRUNCATE account, access_token").update();
        int before = output.getOut().length();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> node = () -> {
                first.run(new DefaultApplicationArguments());
                return null;
            };
            List<Future<Void>> started = new ArrayList<>(nodes.invokeAll(List.of(node, node, node, node)));
            for (Future<Void> one : started) {
                one.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        List<String> shown = output.getOut()
                .substring(before)
                .lines()
                .filter(it -> it.contains("password:"))
                .map(it -> it.substring(it.indexOf(':') + 1).strip())
                .toList();
        assertThat(shown).hasSize(1);
        assertThat(jdbc.sql("SELECT name FROM account").query(String.class).list())
                .containsExactly("admin");
        Reply login = post("/api/v1/login", NOBODY, "{\"name\": \"admin\", \"password\": \"" + shown.get(0) + "\"}");
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.at("/role")).isEqualTo("ADMINISTRATOR");
        assertThat(login.at("/mustChangePassword")).isEqualTo("true");
    }

    @Test
    void a_later_start_makes_none(CapturedOutput output) {
        first.run(new DefaultApplicationArguments());
        int shown = output.getOut().length();

        first.run(new DefaultApplicationArguments());

        assertThat(output.getOut().substring(shown)).doesNotContain("password:");
    }
}
