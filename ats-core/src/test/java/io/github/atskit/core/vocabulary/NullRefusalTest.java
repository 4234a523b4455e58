package io.github.atskit.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.command.Waiver;
import io.github.atskit.core.fixture.ExportedTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
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
    /** A parameter that null is an answer for: a tree of nothing is no map, which the reader says as a fault. */
    private static final Set<String> NULLABLE = Set.of(CommandReader.class.getName() + ".read#1");

    private static final Samples SAMPLES = new Samples();

    private static boolean isTheDoorsBusiness(Class<?> type) {
        return Command.class.isAssignableFrom(type) || type == Waiver.class;
    }

    static Stream<Executable> doors() {
        return ExportedTypes.all().filter(type -> !isTheDoorsBusiness(type)).flatMap(type -> {
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
    void enoughIsLookedAt() {
        assertThat(ExportedTypes.all().filter(NullRefusalTest::isTheDoorsBusiness))
                .hasSize(28);
        assertThat(doors()).hasSizeGreaterThan(150);
    }
}
