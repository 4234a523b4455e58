package io.github.atskit.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be called from outside refuses null, argument by argument, and never answers with it. */
class NullRefusalTest {
    private static final StandardsCatalogue CATALOGUE = StandardsCatalogue.bundled();
    private static final StandardCode CODE = new StandardCode("2014", 7);

    private static final java.util.Map<Class<?>, Object> SAMPLES = java.util.Map.ofEntries(
            java.util.Map.entry(String.class, "text"),
            java.util.Map.entry(int.class, 1),
            java.util.Map.entry(long.class, 2L),
            java.util.Map.entry(boolean.class, true),
            java.util.Map.entry(Locale.class, Locale.UK),
            java.util.Map.entry(List.class, List.empty()),
            java.util.Map.entry(Iterable.class, List.empty()),
            java.util.Map.entry(Map.class, HashMap.empty()),
            java.util.Map.entry(Domain.class, Domain.SKILLS),
            java.util.Map.entry(LinkStrength.class, LinkStrength.STRONG),
            java.util.Map.entry(StandardCode.class, CODE),
            java.util.Map.entry(StandardSet.class, StandardSet.empty("2014")),
            java.util.Map.entry(StandardsEdition.class, CATALOGUE.editions().head()),
            java.util.Map.entry(StandardsCatalogue.class, CATALOGUE),
            java.util.Map.entry(Lineage.class, CATALOGUE.lineage()),
            java.util.Map.entry(LineageLink.class, CATALOGUE.lineage().links().head()),
            java.util.Map.entry(
                    ProfessionalStandard.class, CATALOGUE.standard(CODE).get()),
            java.util.Map.entry(DataFault.class, new DataFault("f", 1, 1, "p", "a")),
            java.util.Map.entry(Wording.class, CATALOGUE.wording(CODE, Locale.UK)),
            java.util.Map.entry(WordingOverlay.class, new WordingOverlay("o", Locale.UK, HashMap.empty())));

    private static Stream<Class<?>> types() {
        return Stream.concat(
                Stream.of(StandardsFile.class),
                SAMPLES.keySet().stream().filter(type -> type.getPackage() == StandardsFile.class.getPackage()));
    }

    static Stream<Executable> doors() {
        return types().flatMap(type -> {
            java.util.List<Executable> found = new ArrayList<>(Arrays.asList(type.getConstructors()));
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    found.add(method);
                }
            }
            return found.stream();
        });
    }

    private static Object call(Executable door, Object[] arguments) throws ReflectiveOperationException {
        return door instanceof Constructor<?> constructor
                ? constructor.newInstance(arguments)
                : ((Method) door).invoke(SAMPLES.get(door.getDeclaringClass()), arguments);
    }

    private static boolean isEquals(Executable door) {
        return door.getName().equals("equals");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void every_door_refuses_null(Executable door) throws ReflectiveOperationException {
        Class<?>[] types = door.getParameterTypes();
        for (int at = 0; at < types.length; at++) {
            if (types[at].isPrimitive() || isEquals(door)) {
                continue;
            }
            Object[] arguments = Stream.of(types).map(SAMPLES::get).toArray();
            arguments[at] = null;
            assertThat(refusal(door, arguments))
                    .as("%s with null as argument %s", door, at)
                    .isInstanceOf(NullPointerException.class);
        }
    }

    private static Throwable refusal(Executable door, Object[] arguments) throws ReflectiveOperationException {
        try {
            call(door, arguments);
            return null;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        }
    }

    @Test
    void nothing_answers_null_and_all_say_the_same_twice() throws ReflectiveOperationException {
        java.util.List<Executable> questions =
                doors().filter(door -> door.getParameterCount() == 0).toList();

        assertThat(questions).hasSizeGreaterThan(50);
        for (Executable question : questions) {
            Object answer = call(question, new Object[0]);
            assertThat(answer).as(question.toString()).isNotNull().isEqualTo(call(question, new Object[0]));
        }
    }

    @Test
    void nothing_is_equal_to_null() {
        assertThat(types().filter(SAMPLES::containsKey).map(SAMPLES::get))
                .allSatisfy(value -> assertThat(value.equals(null)).isFalse());
    }

    @Test
    void every_public_type_is_closed_and_every_field_final() {
        assertThat(types()).allSatisfy(type -> {
            assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
            assertThat(type.getDeclaredFields()).allMatch(field -> Modifier.isFinal(field.getModifiers()));
        });
    }
}
