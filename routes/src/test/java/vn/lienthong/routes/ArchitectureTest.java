package vn.lienthong.routes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The doors of this room. */
@AnalyzeClasses(packages = "vn.lienthong.routes", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_routes_know_nothing_of_sql_of_web_pages_or_of_the_program = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.springframework.boot..",
                    "org.springframework.web..",
                    "vn.lienthong.gateway..",
                    "vn.lienthong.mock..");

    @ArchTest
    static final ArchRule the_rules_of_the_queue_are_pure = noClasses()
            .that()
            .resideInAnyPackage("vn.lienthong.routes.queue..", "vn.lienthong.routes.message..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "org.jspecify..",
                    "vn.lienthong.routes.queue..",
                    "vn.lienthong.routes.message..");

    @ArchTest
    static final ArchRule the_rules_ask_no_clock = noClasses()
            .that()
            .resideInAPackage("vn.lienthong.routes.queue..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class);

    @ArchTest
    static final ArchRule a_lane_knows_no_system = noClasses()
            .that()
            .resideInAnyPackage("vn.lienthong.routes.lane..", "vn.lienthong.routes.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.lienthong.routes.npsp..", "vn.lienthong.mappings.npsp..");

    @ArchTest
    static final ArchRule packages_do_not_go_in_circles =
            slices().matching("vn.lienthong.routes.(*)..").should().beFreeOfCycles();
}
