package io.github.atskit.examples.checks.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Equal input gives equal output, on every machine and at every hour. */
final class Purity {
    private static final Set<String> CHANCE = Set.of(
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom");

    private static final Set<String> DEFAULTS =
            Set.of("systemDefault", "getDefault", "defaultCharset", "availableProcessors");

    private Purity() {}

    static List<Promise> promises() {
        return List.of(
                new Promise("nobody looks at the clock", "clock", Purity::clock),
                new Promise("nothing is left to chance", "chance", Purity::chance),
                new Promise("nobody touches the machine", "machine", Purity::machine),
                new Promise("nobody looks into classes", "reflection", Purity::reflection),
                new Promise("resources are read in two places", "resources", Purity::resources),
                new Promise("the machine's language, zone and encoding have no say", "defaults", Purity::defaults),
                new Promise("digests are made in one place", "digests", Purity::digests),
                new Promise("the host makes the validator", "validator", Purity::validator),
                new Promise("external names are chosen", "names", Purity::externalNames));
    }

    private static ArchRule rule(String root, String what, Predicate<JavaAccess<?>> forbidden, String because) {
        return classes()
                .that(Shared.published(root))
                .should(Shared.notUse(what, forbidden))
                .because(because);
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName();
    }

    private static boolean fromOnly(JavaAccess<?> access, String className) {
        return access.getOriginOwner().getFullName().equals(className);
    }

    private static ArchRule clock(String root) {
        return rule(
                root,
                "a clock, but for the default of the front door",
                access -> {
                    String owner = owner(access);
                    boolean frontDoor = owner.equals("java.time.InstantSource")
                            && fromOnly(access, root + ".core.AtsProgrammeBuilder");
                    return owner.startsWith("java.time.") && access.getName().equals("now")
                            || owner.equals("java.time.Clock")
                            || owner.equals("java.time.InstantSource")
                                    && access.getName().equals("system")
                                    && !frontDoor
                            || owner.equals("java.util.Date")
                            || owner.equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime").contains(access.getName());
                },
                "the instant comes with the context, so that yesterday's decision can be made again today");
    }

    private static ArchRule chance(String root) {
        return rule(
                root,
                "chance, but for what seals texts and for the keys in memory",
                access -> CHANCE.contains(owner(access)) && !mayDraw(access, root)
                        || access.getName().equals("randomUUID")
                        || access.getName().equals("random") && owner(access).equals("java.lang.Math"),
                "a draw that nobody can repeat cannot be explained to the person it fell upon");
    }

    /** Keys and nonces that somebody could work out would seal nothing. */
    private static boolean mayDraw(JavaAccess<?> access, String root) {
        return owner(access).equals("java.security.SecureRandom")
                && (fromOnly(access, root + ".persistence.bridge.Seals")
                        || fromOnly(access, root + ".persistence.memory.InMemoryPersonKeys"));
    }

    private static ArchRule machine(String root) {
        return rule(
                root,
                "files, network, threads or the environment, but for the threads of the contract kit",
                access -> {
                    String owner = owner(access);
                    String packageName = access.getTargetOwner().getPackageName();
                    boolean concurrent = packageName.startsWith("java.util.concurrent") && !mayShare(access, root);
                    boolean system = owner.equals("java.lang.System")
                            && !Set.of("arraycopy", "identityHashCode").contains(access.getName());
                    boolean network = packageName.startsWith("java.net") && !owner.startsWith("java.net.URI");
                    return concurrent
                            || system
                            || network
                            || packageName.startsWith("java.nio.file")
                            || packageName.startsWith("java.nio.channels")
                            || owner.startsWith("java.io.File")
                            || owner.equals("java.io.RandomAccessFile")
                            || owner.startsWith("java.lang.Thread") && !isKit(access, root)
                            || owner.startsWith("java.lang.Process")
                            || owner.equals("java.lang.Runtime");
                },
                "the core decides and hosts do; a decision has no effect but its answer");
    }

    /** What is kept in memory for many threads is shared with care; only the kit starts threads, for its races. */
    private static boolean mayShare(JavaAccess<?> access, String root) {
        boolean care = owner(access).startsWith("java.util.concurrent.ConcurrentHashMap")
                || access.getTargetOwner().getPackageName().equals("java.util.concurrent.atomic");
        return care && Shared.within(access.getOriginOwner(), root + ".persistence") || isKit(access, root);
    }

    private static boolean isKit(JavaAccess<?> access, String root) {
        return Shared.within(access.getOriginOwner(), root + ".persistence.contract");
    }

    private static ArchRule reflection(String root) {
        return rule(
                root,
                "reflection",
                access -> access.getTargetOwner().getPackageName().startsWith("java.lang.reflect")
                        || access.getTargetOwner().getPackageName().equals("java.lang.invoke")
                        || owner(access).equals("java.util.ServiceLoader")
                        || owner(access).equals("java.lang.Class")
                                && (access.getName().startsWith("getDeclared")
                                        || Set.of("forName", "getMethods", "getFields", "getConstructors")
                                                .contains(access.getName())),
                "what happens can be found by reading, and hosts may link and shrink what they ship");
    }

    private static ArchRule resources(String root) {
        return rule(
                root,
                "resources, but for the two classes that read the library's own files",
                access -> (owner(access).equals("java.lang.Class")
                                || owner(access).equals("java.lang.ClassLoader"))
                        && access.getName().startsWith("getResource")
                        && !fromOnly(access, root + ".standards.BundledData")
                        && !fromOnly(access, root + ".core.message.BundledTexts"),
                "everything else a definition or a text needs is handed in by the host");
    }

    private static ArchRule defaults(String root) {
        return rule(
                root,
                "defaults of the machine",
                access -> DEFAULTS.contains(access.getName()) || leavesOpen(access),
                "a capital letter, a day and a byte are the same in every country");
    }

    /** Calls that have a sibling with a locale or an encoding, and leave it out. */
    private static boolean leavesOpen(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
            return false;
        }
        List<String> parameters = target.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .toList();
        boolean saysWhich = parameters.contains("Locale") || parameters.contains("Charset");
        boolean ofString = owner(access).equals("java.lang.String")
                && (Set.of("toLowerCase", "toUpperCase", "format", "formatted", "getBytes")
                                .contains(access.getName())
                        || access.getName().equals("<init>") && parameters.contains("byte[]"));
        boolean reader = owner(access).equals("java.io.InputStreamReader");
        boolean pattern = owner(access).equals("java.time.format.DateTimeFormatter")
                && access.getName().equals("ofPattern");
        return (ofString || reader || pattern) && !saysWhich;
    }

    private static ArchRule digests(String root) {
        return rule(
                root,
                "digests, but for internal.Sha256 and the chain of commits",
                access -> owner(access).equals("java.security.MessageDigest")
                        && !fromOnly(access, root + ".core.internal.Sha256")
                        && !fromOnly(access, root + ".persistence.bridge.Chain"),
                "a digest that is stored for years is made by one piece of code");
    }

    private static ArchRule validator(String root) {
        return rule(
                root,
                "a validator, but for the checks at the door",
                access -> {
                    String owner = owner(access);
                    return owner.equals("jakarta.validation.Validation")
                            || owner.equals("jakarta.validation.ValidatorFactory")
                            || owner.equals("jakarta.validation.Validator")
                                    && !fromOnly(access, root + ".core.command.CommandChecks");
                },
                "making one takes longer than a hundred thousand decisions, so a host makes one for its whole life");
    }

    private static ArchRule externalNames(String root) {
        return rule(
                root,
                "Java names as texts",
                access -> {
                    JavaClass owner = access.getTargetOwner();
                    boolean ofEnum = owner.isEnum() || owner.isEquivalentTo(Enum.class);
                    boolean ofItself = access.getOriginOwner().isEnum()
                            && access.getOrigin().getName().equals("valueOf");
                    return ofEnum && Set.of("name", "valueOf").contains(access.getName()) && !ofItself
                            || owner.isEquivalentTo(Class.class)
                                    && Set.of("getName", "getSimpleName", "getTypeName", "getCanonicalName")
                                            .contains(access.getName());
                },
                "what leaves the process is stored and translated, and must outlive a renaming");
    }
}
