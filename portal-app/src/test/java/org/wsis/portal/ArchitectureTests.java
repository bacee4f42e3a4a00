package org.wsis.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.WsisPortal;

class ArchitectureTests {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wsis");

    @Test
    void modulesKnowOnlyWhatTheyMay() {
        ApplicationModules.of(WsisPortal.class).verify();
    }

    /** Fails when {@code docs/modules.md} no longer tells what the code is; the message says how to write it anew. */
    @Test
    void theDiagramOfTheModulesIsTrue() throws IOException {
        Path file = Path.of("..", "docs", "modules.md");
        String diagram = new ModuleDiagram(ApplicationModules.of(WsisPortal.class)).text();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, diagram);
        }
        assertThat(Files.readString(file))
                .as("docs/modules.md; write it anew with ./mvnw -pl portal-app -am test -Dtest=ArchitectureTests"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true")
                .isEqualTo(diagram);
    }

    @Test
    void featuresKnowNoOtherFeature() {
        String[] features = {"stocktaking", "prizes", "forum", "consultation", "ungis", "trustfund", "newsletter"};
        for (String feature : features) {
            for (String other : features) {
                boolean allowed = feature.equals(other) || feature.equals("prizes") && other.equals("stocktaking");
                if (!allowed) {
                    noClasses()
                            .that()
                            .resideInAPackage("org.wsis." + feature + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.wsis." + other + "..")
                            .because("features meet in events of the domain, and each can be understood alone")
                            .allowEmptyShould(true)
                            .check(CODE);
                }
            }
        }
    }

    @Test
    void whatOnlyItsFeatureNeedsIsNotPublic() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .because("another module asks through the facade")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void controllersNeitherHoldTransactionsNorEntities() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .beAnnotatedWith(Transactional.class)
                .because("a desk owns the transaction")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("deadlines are decided by the portal's clock, which a rehearsal can set")
                .check(CODE);
    }

    @Test
    void desksOfFeaturesAskTheDatabaseForTheTime() {
        noClasses()
                .that()
                .resideInAnyPackage("org.wsis.prizes..", "org.wsis.stocktaking..", "org.wsis.consultation..")
                .and()
                .haveSimpleNameEndingWith("Desk")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("nodes' clocks differ, and what is decided or recorded has the time of its transaction")
                .check(CODE);
    }

    @Test
    void timesAreInstants() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("AtomDocument") // the library that writes feeds knows no other time
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("a date is a point in time that says it is a day")
                .check(CODE);
    }
}
