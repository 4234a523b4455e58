package io.github.atskit.examples.checks.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** How a class is made and called. */
final class Form {
    private static final Pattern TECHNICAL =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Dto|DTO|VO|Entity|Service|Factory|Abstract.*|Base)");

    /** Packages whose values commands carry; a provider finds their constraints through the command. */
    private static final Set<String> CARRIED = Set.of("workbook", "review", "viva");

    /** Read one file from top to bottom and are thrown away; nobody outside their package ever sees one. */
    private static final Set<String> READ_ONCE = Set.of("EditionFile", "FileText", "OverlayFile");

    /** Walk over one tree or one history and are thrown away. */
    private static final Set<String> WALKED_ONCE =
            Set.of("internal.TreeBytes", "bridge.HistoryReplay", "bridge.HistoryWalk");

    private Form() {}

    static List<Promise> promises() {
        return List.of(
                new Promise("commands are records", "commands", Form::commands),
                new Promise("constraints sit on commands and on what they carry", "constraints", Form::constraints),
                new Promise("nothing changes once it is made", "state", Form::state),
                new Promise("names are words of the domain", "naming", Form::naming),
                new Promise("every package says that null is no value", "nullmarked", Form::nullMarked));
    }

    private static ArchRule commands(String root) {
        String command = root + ".core.command.Command";
        return classes()
                .that(Shared.partOf(
                        "commands",
                        type -> !type.getFullName().equals(command)
                                && type.getAllRawInterfaces().stream()
                                        .anyMatch(face -> face.getFullName().equals(command))))
                .should()
                .beRecords()
                .because(
                        "a provider finds constraints on the components of records, and ignores them elsewhere without a word");
    }

    private static ArchRule constraints(String root) {
        String core = root + ".core";
        return classes()
                .that(Shared.published(root))
                .should(Shared.complaint(
                        "leave constraints to the door",
                        (type, complain) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> Shared.within(dependency.getTargetClass(), "jakarta.validation"))
                                .filter(dependency -> !mayUseValidation(type, dependency.getTargetClass(), core))
                                .forEach(dependency -> complain.accept(dependency.getDescription()))))
                .because("annotations check shape and lanes check meaning; a rule never lives in both");
    }

    private static boolean mayUseValidation(JavaClass type, JavaClass target, String core) {
        if (Shared.within(type, core + ".command") || Shared.within(type, core + ".validation")) {
            return true;
        }
        boolean carried = CARRIED.stream().anyMatch(name -> Shared.within(type, core + '.' + name))
                || type.getFullName().equals(core + ".definition.EntryFacts");
        return carried && target.isAnnotation();
    }

    private static ArchRule state(String root) {
        return classes()
                .that(Shared.published(root))
                .and(Shared.partOf(
                        "not generated, filled by a provider, or read once",
                        type -> !Shared.isGenerated(type)
                                && !isFilledByProvider(type, root)
                                && !isReadOnce(type, root)))
                .should(Shared.complaint(
                        "have final fields only",
                        (type, complain) -> type.getFields().stream()
                                .filter(Form::changes)
                                .forEach(field -> complain.accept(field.getDescription() + " can change"))))
                .because("what cannot change can be shared by all threads and compared at any time");
    }

    private static boolean isFilledByProvider(JavaClass type, String root) {
        return Shared.within(type, root + ".core.validation")
                && type.getSimpleName().endsWith("Validator");
    }

    private static boolean isReadOnce(JavaClass type, String root) {
        return type.getPackageName().equals(root + ".standards")
                        && READ_ONCE.contains(type.getSimpleName())
                        && !Shared.isPublic(type)
                || WALKED_ONCE.stream().anyMatch(name -> type.getFullName().equals(root + ".persistence." + name));
    }

    private static boolean changes(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchRule naming(String root) {
        return classes()
                .that(Shared.published(root))
                .should(Shared.complaint("have a name of the domain", (type, complain) -> {
                    if (TECHNICAL.matcher(type.getSimpleName()).matches()) {
                        complain.accept("its name says what it is made of, not what it is");
                    }
                }))
                .because("participants, mentors and reviewers should be able to read the names of our classes");
    }

    private static ArchRule nullMarked(String root) {
        return classes()
                .that(Shared.published(root))
                .should(Shared.complaint("live in a package marked @NullMarked", (type, complain) -> {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    if (!marked) {
                        complain.accept("its package has no package-info.java with @NullMarked");
                    }
                }))
                .because("absence is an Option, and a host's tools can rely on it");
    }
}
