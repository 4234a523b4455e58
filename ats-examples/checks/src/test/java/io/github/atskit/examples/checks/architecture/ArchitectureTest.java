package io.github.atskit.examples.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The published modules")
class ArchitectureTest {
    private static final String ROOT = "io.github.atskit";
    private static final String BROKEN = ArchitectureTest.class.getPackageName() + ".broken";

    private static final JavaClasses PUBLISHED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT + ".standards", ROOT + ".core", ROOT + ".persistence");

    private static List<Promise> promises() {
        return Stream.of(Layers.promises(), Purity.promises(), Surface.promises(), Form.promises())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    @DisplayName("are all looked at")
    void allModulesAreLookedAt() {
        assertThat(PUBLISHED.stream().map(JavaClass::getFullName))
                .contains(
                        ROOT + ".standards.StandardsCatalogue",
                        ROOT + ".core.AtsProgramme",
                        ROOT + ".core.decision.LaneTable",
                        ROOT + ".core.definition.ImmutableProgrammeDefinition",
                        ROOT + ".persistence.CandidacyStore",
                        ROOT + ".persistence.bridge.StoreBackedLedger",
                        ROOT + ".persistence.codec.StoredForms",
                        ROOT + ".persistence.contract.CandidacyStoreContract",
                        ROOT + ".persistence.memory.InMemoryCandidacyStore")
                .noneMatch(name -> name.startsWith(BROKEN));
    }

    @Test
    @DisplayName("have every package of the core in the order of layers, and no place for one that is gone")
    void orderIsUpToDate() {
        List<String> found = PUBLISHED.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.equals(ROOT + ".core") || name.startsWith(ROOT + ".core."))
                .distinct()
                .map(name -> name.equals(ROOT + ".core") ? "" : name.substring((ROOT + ".core.").length()))
                .toList();
        assertThat(Layers.ORDER).containsExactlyInAnyOrderElementsOf(found);
    }

    @TestFactory
    @DisplayName("keep the promise:")
    Stream<DynamicTest> promisesAreKept() {
        return promises().stream()
                .map(promise -> dynamicTest(
                        promise.name(), () -> promise.of().apply(ROOT).check(PUBLISHED)));
    }

    /** A promise that nobody could break promises nothing. */
    @TestFactory
    @DisplayName("could be caught breaking the promise:")
    Stream<DynamicTest> promisesCanBeBroken() {
        return promises().stream().map(promise -> dynamicTest(promise.name(), () -> assertThatItCatches(promise)));
    }

    /** Each class marked {@link Caught} is caught on its own, and what is not marked is let through. */
    private static void assertThatItCatches(Promise promise) {
        String root = BROKEN + '.' + promise.counterExamples();
        JavaClasses examples = new ClassFileImporter().importPackages(root);
        List<JavaClass> caught = examples.stream()
                .filter(type -> type.isAnnotatedWith(Caught.class))
                .toList();
        assertThat(caught).as("counter-examples marked @Caught in " + root).isNotEmpty();
        assertThat(failures(promise, root, examples, List.of()))
                .as("what is not marked @Caught")
                .isEmpty();
        for (JavaClass example : caught) {
            assertThat(failures(promise, root, examples, List.of(example)))
                    .as(example.getSimpleName())
                    .isNotEmpty();
        }
    }

    private static List<String> failures(Promise promise, String root, JavaClasses examples, List<JavaClass> caught) {
        JavaClasses judged = examples.that(Shared.partOf(
                "unmarked, or looked at now", type -> caught.contains(type) || !type.isAnnotatedWith(Caught.class)));
        return promise.of()
                .apply(root)
                .allowEmptyShould(true)
                .evaluate(judged)
                .getFailureReport()
                .getDetails();
    }
}
