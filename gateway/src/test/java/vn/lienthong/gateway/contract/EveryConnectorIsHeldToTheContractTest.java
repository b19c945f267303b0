package vn.lienthong.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lgsp.LgspCalls;
import vn.lienthong.routes.province.Courier;
import vn.lienthong.routes.province.QueueCourier;

/** Whoever adds a way out to a system adds a contract test for it, or the build fails here. */
class EveryConnectorIsHeldToTheContractTest {

    /** To the broker and into the database, without HTTP: what their confirmations mean is proven with the notices. */
    private static final Set<String> NOT_BY_HTTP =
            Set.of(QueueCourier.class.getName(), "vn.lienthong.gateway.notice.FeedCourier");

    @Test
    void of_every_lane() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.lienthong.routes", "vn.lienthong.gateway");
        Set<String> waysOut = program.stream()
                .filter(it -> !it.isInterface() && !it.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(it -> it.isAssignableTo(Connector.class)
                        || it.isAssignableTo(Courier.class)
                        || it.isAssignableTo(LgspCalls.class))
                .map(JavaClass::getName)
                .filter(it -> !NOT_BY_HTTP.contains(it))
                .collect(Collectors.toSet());

        Set<String> held = new ClassFileImporter()
                .importPackages(getClass().getPackageName()).stream()
                        .filter(it -> it.isAssignableTo(NationalEndpointContractTest.class))
                        .filter(it -> it.isAnnotatedWith(Holds.class))
                        .flatMap(it -> Arrays.stream(
                                it.reflect().getAnnotation(Holds.class).value()))
                        .map(Class::getName)
                        .collect(Collectors.toSet());

        assertThat(held).containsExactlyInAnyOrderElementsOf(waysOut);
    }
}
