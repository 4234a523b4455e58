package io.github.atskit.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.command.Waiver;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public constructor and every public static factory of an exported package refuses null, argument by argument. The types are
 * found on the class path, so a new one is looked at without being listed.
 */
class NullRefusalTest {
    private static final String ROOT = "io.github.atskit.core";

    /** A parameter that null is an answer for: a tree of nothing is no map, which the reader says as a fault. */
    private static final Set<String> NULLABLE = Set.of(CommandReader.class.getName() + ".read#1");

    /** Exported packages, as the module's declaration says; checked below. */
    private static final Set<String> EXPORTED = Set.of(
            "",
            "agreement",
            "calibration",
            "allocation",
            "candidacy",
            "command",
            "consistency",
            "decision",
            "definition",
            "event",
            "field",
            "form",
            "guide",
            "mentoring",
            "message",
            "port",
            "rejection",
            "review",
            "sampling",
            "sight",
            "validation",
            "viva",
            "vocabulary",
            "workbook");

    private static final Samples SAMPLES = new Samples();

    private static Path home() throws URISyntaxException {
        return Path.of(AtsProgramme.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    static Stream<Class<?>> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        Path root = home();
        try (Stream<Path> files = Files.walk(root.resolve(ROOT.replace('.', '/')))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                if (!name.endsWith("-info") && isExported(name)) {
                    Class<?> type = Class.forName(name);
                    if (isPublic(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types.stream();
    }

    private static boolean isExported(String name) {
        String inside = name.substring(0, name.lastIndexOf('.')).substring(ROOT.length());
        return EXPORTED.contains(inside.isEmpty() ? inside : inside.substring(1));
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static boolean isTheDoorsBusiness(Class<?> type) {
        return Command.class.isAssignableFrom(type) || type == Waiver.class;
    }

    static Stream<Executable> doors() throws IOException, URISyntaxException, ClassNotFoundException {
        return publicTypes().filter(type -> !isTheDoorsBusiness(type)).flatMap(type -> {
            List<Executable> found = new ArrayList<>();
            if (!Modifier.isAbstract(type.getModifiers())) {
                found.addAll(Arrays.asList(type.getConstructors()));
            }
            for (Method method : type.getDeclaredMethods()) {
                boolean open = Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers());
                if (open && !method.isSynthetic() && !isOfEveryEnum(method)) {
                    found.add(method);
                }
            }
            return found.stream()
                    .filter(door ->
                            Arrays.stream(door.getParameterTypes()).anyMatch(parameter -> !parameter.isPrimitive()));
        });
    }

    private static boolean isOfEveryEnum(Method method) {
        return method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void nullIsRefusedInEveryPlace(Executable door) {
        Class<?>[] types = door.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = SAMPLES.of(types[i]);
        }
        for (int i = 0; i < types.length; i++) {
            String place = door.getDeclaringClass().getName() + "." + door.getName() + "#" + i;
            if (types[i].isPrimitive() || NULLABLE.contains(place)) {
                continue;
            }
            Object[] one = arguments.clone();
            one[i] = null;
            assertThat(refusal(door, one))
                    .as(place)
                    .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
        }
    }

    private static Object refusal(Executable door, Object[] arguments) {
        try {
            return door instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) door).invoke(null, arguments);
        } catch (InvocationTargetException refused) {
            return refused.getCause();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void theExportedPackagesAreThoseOfTheModule() throws IOException, URISyntaxException {
        Set<String> exported = new HashSet<>();
        try (InputStream in = Files.newInputStream(home().resolve("module-info.class"))) {
            for (var export : java.lang.module.ModuleDescriptor.read(in).exports()) {
                String inside = export.source().substring(ROOT.length());
                exported.add(inside.isEmpty() ? inside : inside.substring(1));
            }
        }
        assertThat(exported).isEqualTo(EXPORTED);
    }

    @Test
    void enoughIsLookedAt() throws ReflectiveOperationException, IOException, URISyntaxException {
        assertThat(publicTypes().filter(NullRefusalTest::isTheDoorsBusiness)).hasSize(28);
        assertThat(doors()).hasSizeGreaterThan(150);
    }
}
