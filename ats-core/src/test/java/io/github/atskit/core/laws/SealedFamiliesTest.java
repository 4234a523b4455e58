package io.github.atskit.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A sealed family")
class SealedFamiliesTest {

    static Stream<Arguments> families() {
        return Stream.of(
                Arguments.of(Stage.class, Stage.Cases.class),
                Arguments.of(Command.class, Command.Cases.class),
                Arguments.of(Event.class, Event.Cases.class),
                Arguments.of(Refusal.class, Refusal.Cases.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    @DisplayName("has one method for each permitted type, named after it, and each type calls its own")
    void oneMethodEach(Class<?> family, Class<?> cases) throws Exception {
        List<Class<?>> permitted = members(family);
        List<Class<?>> handled = Arrays.stream(cases.getDeclaredMethods())
                .<Class<?>>map(method -> method.getParameterTypes()[method.getParameterCount() - 1])
                .toList();
        assertThat(handled).containsExactlyInAnyOrderElementsOf(permitted);
        for (Method method : cases.getDeclaredMethods()) {
            Class<?> type = method.getParameterTypes()[method.getParameterCount() - 1];
            assertThat(method.getName()).isEqualTo(decapitalised(type.getSimpleName()));
        }
        for (Class<?> type : permitted) {
            assertThat(calledBy(type, family, cases)).isEqualTo(decapitalised(type.getSimpleName()));
        }
    }

    /** The records of a family, those of a family within it among them. */
    private static List<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(type -> type.isRecord() ? Stream.<Class<?>>of(type) : members(type).stream())
                .toList();
    }

    /** Calls {@code fold} on an instance that was made without its constructor's checks mattering, and tells what was called. */
    private static String calledBy(Class<?> type, Class<?> family, Class<?> cases) throws Exception {
        Object visitor = Proxy.newProxyInstance(
                cases.getClassLoader(), new Class<?>[] {cases}, (proxy, method, arguments) -> method.getName());
        Object instance = Samples.of(type);
        Method fold = Arrays.stream(family.getDeclaredMethods())
                .filter(method -> method.getName().equals("fold"))
                .findFirst()
                .orElseThrow();
        try {
            return (String)
                    (fold.getParameterCount() == 1
                            ? fold.invoke(instance, visitor)
                            : fold.invoke(instance, "argument", visitor));
        } catch (InvocationTargetException failed) {
            throw new AssertionError(type.getSimpleName(), failed.getCause());
        }
    }

    @Test
    @DisplayName("of commands has one for each action, and the action is named after the command")
    void commandsAndActions() {
        List<String> commands = Arrays.stream(Command.class.getPermittedSubclasses())
                .map(type -> kebab(type.getSimpleName()))
                .toList();
        assertThat(Arrays.stream(Action.values()).map(Action::code)).containsExactlyElementsOf(commands);
        for (Class<?> type : Command.class.getPermittedSubclasses()) {
            Command command = (Command) Samples.of(type);
            assertThat(command.action().code()).isEqualTo(kebab(type.getSimpleName()));
        }
    }

    @Test
    @DisplayName("of events has one for each type, and the type is named after the event")
    void eventsAndTypes() {
        assertThat(EventType.values()).hasSameSizeAs(Event.class.getPermittedSubclasses());
        for (Class<?> type : Event.class.getPermittedSubclasses()) {
            Event event = (Event) Samples.of(type);
            assertThat(event.type().code()).isEqualTo(kebab(type.getSimpleName()));
            assertThat(EventType.of(event.type().code())).contains(event.type());
        }
    }

    @Test
    @DisplayName("of stages has one for each name, and the name is the stage's")
    void stagesAndNames() {
        assertThat(StageName.values()).hasSameSizeAs(members(Stage.class));
        for (Class<?> type : members(Stage.class)) {
            assertThat(((Stage) Samples.of(type)).name().code()).isEqualTo(kebab(type.getSimpleName()));
        }
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String kebab(String name) {
        return decapitalised(name).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
