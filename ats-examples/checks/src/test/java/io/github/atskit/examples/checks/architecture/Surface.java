package io.github.atskit.examples.checks.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** What a host can see is a promise, so it is small and says what it means. */
final class Surface {
    private static final Set<String> VAVR = Set.of(
            "io.vavr.collection.List",
            "io.vavr.collection.Map",
            "io.vavr.collection.Set",
            "io.vavr.control.Either",
            "io.vavr.control.Option");

    /** Value extractors and validators have to name the types that they teach a provider. */
    private static final Set<String> TAUGHT = Set.of("io.vavr.collection.Seq", "io.vavr.collection.Traversable");

    /** For hosts to implement. */
    private static final Set<String> PORTS =
            Set.of("port.CandidacyLedger", "port.DefinitionSource", "allocation.AllocationSolver");

    /** Open by Java's rules, because enums of many packages implement it, but not for hosts. */
    private static final String CODED = "vocabulary.Coded";

    private static final Set<String> READERS = Set.of("command.CommandReader", "definition.DefinitionReader");

    private Surface() {}

    static List<Promise> promises() {
        return List.of(
                new Promise("signatures of core and standards name few types of Vavr", "vavr", Surface::vavr),
                new Promise("nothing of Vavr computes late or hides a failure", "lazy", Surface::lazy),
                new Promise("signatures of core and standards name no collection of java.util", "jdk", Surface::jdk),
                new Promise("stored forms are made of JDK types", "stored", Surface::stored),
                new Promise("nobody extends what is not meant for it", "closed", Surface::closed),
                new Promise("families are sealed", "families", Surface::families),
                new Promise("generated code stays hidden", "generated", Surface::generated),
                new Promise("the front door and the decider answer with values", "door", Surface::door),
                new Promise("no checked exception", "checked", Surface::checked),
                new Promise("a damaged history is the only exception of the core", "exceptions", Surface::exceptions));
    }

    private static Stream<JavaCodeUnit> visible(JavaClass type) {
        return Shared.isPublic(type)
                ? type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED))
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                : Stream.empty();
    }

    private static ArchCondition<JavaClass> notShow(String what, Predicate<JavaClass> forbidden) {
        return Shared.complaint(
                "not show " + what,
                (type, complain) -> visible(type)
                        .forEach(unit -> unit.getAllInvolvedRawTypes().stream()
                                .map(JavaClass::getBaseComponentType)
                                .filter(forbidden)
                                .forEach(shown ->
                                        complain.accept(unit.getDescription() + " shows " + shown.getName()))));
    }

    private static boolean ofCoreOrStandards(JavaClass type, String root) {
        return Shared.within(type, root + ".standards")
                || Shared.within(type, root + ".core") && !Shared.within(type, root + ".core.internal");
    }

    private static ArchRule vavr(String root) {
        String validation = root + ".core.validation";
        return classes()
                .that(Shared.partOf("exported classes", type -> ofCoreOrStandards(type, root)))
                .should(Shared.complaint(
                        "show no type of Vavr but Either, Option, List, Set and Map",
                        (type, complain) -> visible(type)
                                .forEach(unit -> unit.getAllInvolvedRawTypes().stream()
                                        .filter(shown -> shown.getPackageName().startsWith("io.vavr"))
                                        .filter(shown -> !VAVR.contains(shown.getFullName()))
                                        .filter(shown -> !(Shared.within(type, validation)
                                                && TAUGHT.contains(shown.getFullName())))
                                        .forEach(shown ->
                                                complain.accept(unit.getDescription() + " shows " + shown.getName())))))
                .because("every type shown is a promise, and another major version of Vavr is in the making");
    }

    private static ArchRule lazy(String root) {
        Set<String> late = Set.of(
                "io.vavr.API",
                "io.vavr.Lazy",
                "io.vavr.collection.Stream",
                "io.vavr.control.Try",
                "io.vavr.concurrent.Future");
        return classes()
                .that(Shared.published(root))
                .should(Shared.complaint(
                        "leave Lazy, Stream, Try, Future and Match alone",
                        (type, complain) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> late.contains(
                                        dependency.getTargetClass().getFullName()))
                                .forEach(dependency -> complain.accept(dependency.getDescription()))))
                .because("a decision is finished when it is returned, and a failure is a bug, not an answer");
    }

    private static ArchRule jdk(String root) {
        return classes()
                .that(Shared.partOf(
                        "exported classes but the readers of trees",
                        type -> ofCoreOrStandards(type, root)
                                && READERS.stream()
                                        .noneMatch(name -> type.getFullName().equals(root + ".core." + name))))
                .should(notShow(
                        "collections of java.util",
                        shown -> shown.isAssignableTo(Collection.class)
                                || shown.isAssignableTo(Map.class)
                                || shown.isAssignableTo(BaseStream.class)
                                || shown.isEquivalentTo(Optional.class)))
                .because("what can be changed behind a decision's back is no value");
    }

    private static ArchRule stored(String root) {
        return classes()
                .that(Shared.partOf(
                        "what a storage author sees",
                        type -> type.getPackageName().equals(root + ".persistence")))
                .should(notShow("types of Vavr", shown -> shown.getPackageName().startsWith("io.vavr")))
                .because("mappers of JSON and SQL know the JDK's types and nothing else")
                .allowEmptyShould(true);
    }

    private static ArchRule closed(String root) {
        return classes()
                .that(Shared.partOf(
                        "public top-level classes",
                        type -> Shared.published(type, root) && Shared.isPublic(type) && type.isTopLevelClass()))
                .should(Shared.complaint("be final, sealed, or a port", (type, complain) -> {
                    boolean named = PORTS.stream().anyMatch(port -> isNamed(type, root, port))
                            || isNamed(type, root, CODED)
                            // The persistence module is there to be implemented.
                            || type.isInterface() && type.getPackageName().equals(root + ".persistence");
                    if (!(type.getModifiers().contains(JavaModifier.FINAL)
                            || type.isEnum()
                            || type.isAnnotation()
                            || type.isSealed()
                            || type.getSimpleName().equals("package-info")
                            || named)) {
                        complain.accept("anybody could extend it");
                    }
                }))
                .because("a class that others may extend can never be changed again");
    }

    private static boolean isNamed(JavaClass type, String root, String name) {
        return type.getFullName().equals(root + ".core." + name);
    }

    private static ArchRule families(String root) {
        Set<String> families = Set.of("candidacy", "command", "event", "rejection", "");
        return classes()
                .that(Shared.partOf(
                        "interfaces of the families but their visitors",
                        type -> families.stream()
                                        .map(name -> name.isEmpty() ? root + ".core" : root + ".core." + name)
                                        .anyMatch(type.getPackageName()::equals)
                                && type.isInterface()
                                && !type.isAnnotation()
                                && !type.getSimpleName().equals("package-info")
                                && !type.getSimpleName().equals("Cases")))
                .should(Shared.complaint("be sealed", (type, complain) -> {
                    if (!type.isSealed()) {
                        complain.accept("it is open");
                    }
                }))
                .because(
                        "whoever handles a stage, a command, an event, a reason or a refusal can know that these are all");
    }

    private static ArchRule generated(String root) {
        return classes()
                .that(Shared.published(root))
                .should(Shared.complaint("keep generated classes to their package", (type, complain) -> {
                    if (type.getSimpleName().startsWith("Immutable") && Shared.isPublic(type)) {
                        complain.accept("a generated class is public");
                    }
                    visible(type)
                            .forEach(unit -> unit.getAllInvolvedRawTypes().stream()
                                    .filter(Shared::isGenerated)
                                    .forEach(shown ->
                                            complain.accept(unit.getDescription() + " shows " + shown.getName())));
                }))
                .because("the generator is our choice, not the host's");
    }

    private static ArchRule door(String root) {
        Set<String> doors = Set.of(root + ".core.AtsProgramme", root + ".core.decision.Decider");
        return classes()
                .that(Shared.partOf("the front door and the decider", type -> doors.contains(type.getFullName())))
                .should(Shared.complaint(
                        "answer with values that say why",
                        (type, complain) -> type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(method -> method.getRawReturnType().isEquivalentTo(boolean.class)
                                        || method.getRawReturnType().isEquivalentTo(void.class)
                                        || method.getRawReturnType()
                                                .getFullName()
                                                .equals("io.vavr.control.Try"))
                                .forEach(method -> complain.accept(method.getDescription() + " tells too little"))))
                .because("a boolean cannot be shown to the person who was refused");
    }

    private static ArchRule checked(String root) {
        return classes()
                .that(Shared.published(root))
                .should(Shared.complaint(
                        "declare no checked exception",
                        (type, complain) -> visible(type)
                                .forEach(unit -> unit.getThrowsClause().getTypes().stream()
                                        .filter(thrown -> !thrown.isAssignableTo(RuntimeException.class)
                                                && !thrown.isAssignableTo(Error.class))
                                        // Only the kit's checks may throw what the store under test throws.
                                        .filter(thrown -> !Shared.within(type, root + ".persistence.contract"))
                                        .forEach(thrown -> complain.accept(
                                                unit.getDescription() + " throws " + thrown.getName())))))
                .because("what the business says is a value, and an outage is the host's own exception");
    }

    private static ArchRule exceptions(String root) {
        return classes()
                .that(Shared.partOf("classes of the core", type -> Shared.within(type, root + ".core")))
                .should(Shared.complaint("be no exception but BrokenHistory", (type, complain) -> {
                    if (type.isAssignableTo(Throwable.class) && !isNamed(type, root, "decision.BrokenHistory")) {
                        complain.accept("it can be thrown");
                    }
                }))
                .because("three channels have one meaning each, and a refusal never costs a stack trace");
    }
}
