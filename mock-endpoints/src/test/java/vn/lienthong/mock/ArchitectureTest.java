package vn.lienthong.mock;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.lienthong", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_mocks_depend_on_no_other_module = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.lienthong.mappings..", "vn.lienthong.routes..", "vn.lienthong.gateway..");

    @ArchTest
    static final ArchRule everything_here_is_of_the_mocks_or_the_checker =
            classes().should().resideInAnyPackage("vn.lienthong.mock..", "vn.lienthong.checker");

    @ArchTest
    static final ArchRule the_checker_shares_no_code_with_what_it_checks = classes()
            .that()
            .resideInAPackage("vn.lienthong.checker")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "com.fasterxml.jackson..", "org.jspecify..", "vn.lienthong.checker");

    @ArchTest
    static final ArchRule wiremock_is_known_to_the_wire_only = noClasses()
            .that()
            .resideOutsideOfPackage("vn.lienthong.mock.wire")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.github.tomakehurst..", "wiremock..");

    @ArchTest
    static final ArchRule what_every_system_stands_on_knows_no_system = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.lienthong.mock.wire",
                    "vn.lienthong.mock.judge",
                    "vn.lienthong.mock.line",
                    "vn.lienthong.mock.lgsp")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.lienthong.mock.npsp..",
                    "vn.lienthong.mock.province..",
                    "vn.lienthong.mock.client..",
                    "vn.lienthong.mock.civilstatus..",
                    "vn.lienthong.mock.linked..",
                    "vn.lienthong.mock.land..",
                    "vn.lienthong.mock.identity..");

    @ArchTest
    static final ArchRule the_systems_do_not_know_each_other = slices().matching(
                    "vn.lienthong.mock.(npsp|province|client|civilstatus|linked|land|identity)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule the_old_connectors_know_nothing_of_the_mocks = noClasses()
            .that()
            .resideInAPackage("vn.lienthong.mock.client")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.lienthong.mock", "vn.lienthong.mock.wire..", "vn.lienthong.mock.judge..");
}
