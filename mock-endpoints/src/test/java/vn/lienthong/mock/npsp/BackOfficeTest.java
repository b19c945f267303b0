package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.mock.SettableClock;

class BackOfficeTest {
    private final SettableClock clock = new SettableClock();
    private final MockPortal portal =
            MockPortal.start(PortalOptions.onFreePorts().clock(clock));
    private final Caller caller = Caller.loggedIn(portal);
    private final BackOffice office = PortalAdmin.at(portal.adminUrl()).office();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void books_that_are_rolled_back_are_what_they_were_and_go_on_from_there() {
        caller.create(Synthetic.dossier());
        caller.progress(Synthetic.progress(Synthetic.CODE, "4"));
        List<HeldDossier> before = portal.books().dossiers();
        List<Telling> told = portal.books().tellings();
        caller.update(Synthetic.dossier().put("TrangThaiHoSo", "9"));
        caller.progress(Synthetic.progress(Synthetic.CODE, "9"));
        caller.create(Synthetic.dossier(Synthetic.OTHER_CODE));

        assertThat(office.rollBack(2)).isEqualTo(3);
        assertThat(portal.books().dossiers()).isEqualTo(before);
        assertThat(portal.books().tellings()).isEqualTo(told);
        clock.advance(Duration.ofSeconds(1));
        assertThat(caller.lookup(Synthetic.OTHER_CODE).path("result")).isEmpty();
        assertThat(caller.create(Synthetic.dossier(Synthetic.OTHER_CODE))
                        .path("error_code")
                        .asText())
                .isEqualTo("0");
        caller.progress(Synthetic.progress(Synthetic.CODE, "9"));
        assertThat(portal.books().summary().progressRowsAppliedTwice()).isZero();
        assertThat(portal.books().tellings()).extracting(Telling::sequence).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void what_staff_key_in_is_shown_and_was_told_by_nobody() {
        caller.create(Synthetic.dossier());
        office.key(Synthetic.CODE, "10");
        office.key(Synthetic.OTHER_CODE, "4");
        clock.advance(Duration.ofSeconds(1));

        assertThat(caller.lookup(Synthetic.CODE).at("/result/0/TRANGTHAIHOSO").asText())
                .isEqualTo("10");
        assertThat(caller.lookup(Synthetic.OTHER_CODE)
                        .at("/result/0/TRANGTHAIHOSO")
                        .asText())
                .isEqualTo("4");
        assertThat(portal.books().tellings()).hasSize(1);
        assertThatThrownBy(() -> office.key(Synthetic.CODE, "11")).hasMessageContaining("from 1 to 10");
    }

    @Test
    void what_is_there_twice_is_shown_and_exported_twice() {
        caller.create(Synthetic.dossier());
        caller.create(Synthetic.dossier(Synthetic.OTHER_CODE));
        office.twice(Synthetic.CODE);
        clock.advance(Duration.ofSeconds(1));

        assertThat(caller.lookup(Synthetic.CODE).path("result")).hasSize(2);
        assertThat(office.export().lines())
                .containsExactly(
                        "\uFEFFMã hồ sơ,Mã thủ tục,Ngày tiếp nhận,Mã trạng thái,Trạng thái",
                        Synthetic.CODE + ",1.001193,20260315080000,2,Được tiếp nhận",
                        Synthetic.CODE + ",1.001193,20260315080000,2,Được tiếp nhận",
                        Synthetic.OTHER_CODE + ",1.001193,20260315080000,2,Được tiếp nhận");
        assertThatThrownBy(() -> office.twice("H42.99-260315-9999")).hasMessageContaining("does not hold");
    }

    @Test
    void a_field_that_staff_change_is_shown_so() {
        caller.create(Synthetic.dossier());
        office.change(Synthetic.CODE, "MaTTHC", "2.000815");
        clock.advance(Duration.ofSeconds(1));

        assertThat(caller.lookup(Synthetic.CODE).at("/result/0/MATTHC").asText())
                .isEqualTo("2.000815");
        assertThat(caller.lookup(Synthetic.CODE).at("/result/0/TRANGTHAIHOSO").asText())
                .isEqualTo("2");
        assertThatThrownBy(() -> office.change("H42.99-260315-9999", "MaTTHC", "1"))
                .hasMessageContaining("does not hold");
    }
}
