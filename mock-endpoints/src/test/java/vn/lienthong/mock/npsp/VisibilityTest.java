package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.mock.SettableClock;

class VisibilityTest {
    private final SettableClock clock = new SettableClock();
    private final MockPortal portal =
            MockPortal.start(PortalOptions.onFreePorts().clock(clock).visibilityDelay(Duration.ofSeconds(30)));
    private final Caller caller = Caller.loggedIn(portal);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_new_dossier_is_absent_from_look_ups_until_the_delay_is_over() {
        caller.create(Synthetic.dossier());
        assertThat(caller.lookup(Synthetic.CODE).get("result")).isEmpty();

        clock.advance(Duration.ofSeconds(29));
        assertThat(caller.lookup(Synthetic.CODE).get("result")).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        assertThat(caller.lookup(Synthetic.CODE).get("result")).hasSize(1);
    }

    @Test
    void writes_know_at_once_what_look_ups_do_not_yet_show() {
        caller.create(Synthetic.dossier());

        assertThat(caller.create(Synthetic.dossier()).get("message").textValue())
                .contains("đã tồn tại");
        assertThat(caller.update(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("0");
        assertThat(portal.books().summary().dossiers()).isEqualTo(1);
    }

    @Test
    void each_change_becomes_visible_in_its_own_time() {
        for (String status : new String[] {"4", "5", "9"}) {
            if (status.equals("4")) {
                caller.create(Synthetic.dossier().put("TrangThaiHoSo", status));
            } else {
                caller.update(Synthetic.dossier().put("TrangThaiHoSo", status));
            }
            clock.advance(Duration.ofSeconds(20));
        }

        assertThat(shownStatus()).isEqualTo("5");
        portal.faults().add(Fault.staleLookup().times(1));
        assertThat(shownStatus()).isEqualTo("4");
        clock.advance(Duration.ofSeconds(10));
        assertThat(shownStatus()).isEqualTo("9");
    }

    private String shownStatus() {
        return caller.lookup(Synthetic.CODE).at("/result/0/TRANGTHAIHOSO").textValue();
    }
}
