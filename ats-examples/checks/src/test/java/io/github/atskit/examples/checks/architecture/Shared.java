package io.github.atskit.examples.checks.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The words in which promises are written. */
final class Shared {
    private Shared() {}

    /** A condition that reports what a visit complains of; {@code complain} takes the complaint. */
    static ArchCondition<JavaClass> complaint(String description, BiConsumer<JavaClass, Consumer<String>> visit) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                visit.accept(
                        type,
                        text -> events.add(SimpleConditionEvent.violated(type, type.getFullName() + ": " + text)));
            }
        };
    }

    /** Whoever calls, constructs, refers to or reads what is forbidden. */
    static ArchCondition<JavaClass> notUse(String what, Predicate<JavaAccess<?>> forbidden) {
        return complaint(
                "not use " + what,
                (type, complain) -> type.getAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(access -> complain.accept(access.getDescription())));
    }

    static DescribedPredicate<JavaClass> partOf(String what, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test);
    }

    /** Public, and so is every class around it. */
    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Shared::isPublic).orElse(true);
    }

    static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().startsWith("Immutable")
                || type.getEnclosingClass().map(Shared::isGenerated).orElse(false);
    }

    /** Within a package or one below it. */
    static boolean within(JavaClass type, String packageName) {
        String own = type.getPackageName();
        return own.equals(packageName) || own.startsWith(packageName + '.');
    }

    static boolean published(JavaClass type, String root) {
        return within(type, root + ".standards") || within(type, root + ".core") || within(type, root + ".persistence");
    }

    static DescribedPredicate<JavaClass> published(String root) {
        return partOf("published classes", type -> published(type, root));
    }
}
