package vn.lienthong.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The doors of the program. */
@AnalyzeClasses(packages = "vn.lienthong.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_program_carries_no_mock = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.lienthong.mock..", "com.github.tomakehurst..");

    @ArchTest
    static final ArchRule the_ledger_knows_no_web = noClasses()
            .that()
            .resideInAPackage("vn.lienthong.gateway.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "vn.lienthong.gateway.api..");

    @ArchTest
    static final ArchRule the_api_changes_the_ledger_through_its_port_only = noClasses()
            .that()
            .resideInAnyPackage("vn.lienthong.gateway.api..", "vn.lienthong.gateway.report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.lienthong.gateway.ledger..");

    @ArchTest
    static final ArchRule the_console_reads_and_acts_through_the_classes_that_the_api_uses = noClasses()
            .that()
            .resideInAPackage("vn.lienthong.gateway.console..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.lienthong.gateway.ledger..", "vn.lienthong.routes.ledger..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule nobody_needs_the_console = noClasses()
            .that()
            .resideOutsideOfPackage("vn.lienthong.gateway.console..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.lienthong.gateway.console..");

    @ArchTest
    static final ArchRule packages_do_not_go_in_circles =
            slices().matching("vn.lienthong.gateway.(*)..").should().beFreeOfCycles();
}
