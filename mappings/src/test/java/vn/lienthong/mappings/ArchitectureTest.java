package vn.lienthong.mappings;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.lienthong.mappings", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule pure_java_with_jackson_commons_csv_and_a_reader_of_sheets_only = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.nio..",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "javax.xml.stream..",
                    "com.fasterxml.jackson..",
                    "org.apache.commons.csv..",
                    "org.apache.commons.compress..",
                    "org.dhatim.fastexcel.reader..",
                    "org.jspecify..",
                    "vn.lienthong.mappings.."));

    @ArchTest
    static final ArchRule no_files_and_no_network = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.File.*|java\\.io\\.RandomAccessFile")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule sheets_and_their_archives_are_read_in_one_package_only = noClasses()
            .that()
            .resideOutsideOfPackage("..table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.compress..", "org.dhatim..");

    @ArchTest
    static final ArchRule national_field_names_live_in_the_npsp_package_only = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..npsp..")
            .should()
            .beAnnotatedWith("com.fasterxml.jackson.annotation.JsonProperty");

    @ArchTest
    static final ArchRule the_province_does_not_know_the_portal = noClasses()
            .that()
            .resideInAPackage("..dossier..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..npsp..");

    @ArchTest
    static final ArchRule text_rules_know_no_document = noClasses()
            .that()
            .resideInAPackage("..text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..npsp..", "..dossier..");
}
