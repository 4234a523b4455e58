package io.github.atskit.examples.checks.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Who may know whom. */
final class Layers {
    /** Packages of the core: each may use those before it, never one after it. The front door comes last. */
    static final List<String> ORDER = List.of(
            "internal",
            "vocabulary",
            "validation",
            "field",
            "internal.tree",
            "workbook",
            "mentoring",
            "review",
            "sampling",
            "agreement",
            "consistency",
            "calibration",
            "allocation",
            "viva",
            "definition",
            "candidacy",
            "command",
            "event",
            "rejection",
            "form",
            "decision",
            "sight",
            "guide",
            "message",
            "port",
            "");

    private static final Set<String> JAVA_BASE =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();

    private static final List<String> LIBRARIES = List.of(
            "io.vavr", "io.vavr.collection", "io.vavr.control", "org.jspecify.annotations", "org.immutables.value");

    private Layers() {}

    static List<Promise> promises() {
        return List.of(
                new Promise("modules point one way", "modules", Layers::modules),
                new Promise("packages of the core keep their order", "layers", Layers::packages),
                new Promise("packages know each other in one direction", "cycles", Layers::cycles),
                new Promise(
                        "published classes need nothing but the libraries agreed on", "libraries", Layers::libraries),
                new Promise("stores do not need the kit that tests them", "kit", Layers::kit));
    }

    private static ArchRule modules(String root) {
        return classes()
                .that(Shared.partOf(
                        "the standards, or the core",
                        type -> Shared.within(type, root + ".standards") || Shared.within(type, root + ".core")))
                .should(Shared.complaint(
                        "know no module that is built upon them",
                        (type, complain) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isAbove(type, dependency.getTargetClass(), root))
                                .forEach(dependency -> complain.accept(dependency.getDescription()))))
                .because("a host may take the standards alone, and the core without anything that stores it");
    }

    private static boolean isAbove(JavaClass type, JavaClass target, String root) {
        return Shared.within(target, root + ".persistence")
                || Shared.within(target, root + ".examples")
                || Shared.within(type, root + ".standards") && Shared.within(target, root + ".core");
    }

    private static ArchRule packages(String root) {
        String core = root + ".core";
        return classes()
                .that(Shared.partOf("classes of the core", type -> Shared.within(type, core)))
                .should(Shared.complaint("stand in a known package and use none that comes later", (type, complain) -> {
                    int own = rank(type, core);
                    if (own < 0) {
                        complain.accept("its package has no place in the order; give it one in Layers.ORDER");
                    }
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> rank(dependency.getTargetClass(), core) > own)
                            .forEach(dependency -> complain.accept(dependency.getDescription()));
                }))
                .because("a reader can follow the order from words to decisions and never has to look ahead");
    }

    /** Where a class stands in the order; -1 where it is not of the core or its package has no place. */
    private static int rank(JavaClass type, String core) {
        JavaClass element = type.getBaseComponentType();
        if (!Shared.within(element, core)) {
            return -1;
        }
        String rest = element.getPackageName().substring(core.length());
        return ORDER.indexOf(rest.isEmpty() ? "" : rest.substring(1));
    }

    private static ArchRule cycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package, and nobody can read half of it");
    }

    private static ArchRule libraries(String root) {
        return classes()
                .that(Shared.published(root))
                .should(Shared.complaint(
                        "use only the base of the JDK, Vavr, Jakarta Validation, JSpecify and their own kind",
                        (type, complain) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !allowed(dependency.getTargetClass(), root))
                                .forEach(dependency -> complain.accept(dependency.getDescription()))))
                .because("whatever a published module needs, every host gets on its class path");
    }

    private static boolean allowed(JavaClass target, String root) {
        JavaClass element = target.getBaseComponentType();
        String packageName = element.getPackageName();
        return element.isPrimitive()
                || JAVA_BASE.contains(packageName)
                || LIBRARIES.contains(packageName)
                || packageName.startsWith("jakarta.validation")
                || Shared.published(element, root)
                // What marks a counter-example is none itself.
                || element.isEquivalentTo(Caught.class);
    }

    private static ArchRule kit(String root) {
        String persistence = root + ".persistence";
        return classes()
                .that(Shared.partOf(
                        "classes of the persistence module outside its contract kit",
                        type -> Shared.within(type, persistence) && !Shared.within(type, persistence + ".contract")))
                .should(Shared.complaint(
                        "not use the kit",
                        (type, complain) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency ->
                                        Shared.within(dependency.getTargetClass(), persistence + ".contract"))
                                .forEach(dependency -> complain.accept(dependency.getDescription()))))
                .because("a store runs in production, and what tests it does not have to");
    }
}
