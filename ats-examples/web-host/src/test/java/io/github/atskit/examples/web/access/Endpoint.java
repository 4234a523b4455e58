package io.github.atskit.examples.web.access;

import io.github.atskit.core.command.Action;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Something that the host answers.
 *
 * @param method the method
 * @param pattern the address, with its variables
 */
public record Endpoint(RequestMethod method, String pattern) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** What the variables of addresses can be, but for the case. One that is not here makes the test fail that meets it. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "action", Arrays.stream(Action.values()).map(Action::code).toList(),
            "section", List.of("introduction", "impact", "no-such-section"),
            "sha256", List.of("a".repeat(64), "c77f4f6165dab4b053b697bf2d978cf60f02853ccfa64df9639a2a5ce201e190"),
            "cohort", List.of("demo-a", "no-such-cohort"),
            "version", List.of("1"),
            "item", List.of("en-01", "no-such-item"));

    /** {@return everything that a handler is mapped to, as the application itself has it} */
    public static List<Endpoint> all(ApplicationContext host) {
        return host.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Endpoint::of)
                .distinct()
                .sorted(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method))
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                        .stream().map(method -> new Endpoint(method, pattern)));
    }

    public boolean isOfACase() {
        return pattern.contains("{id}");
    }

    public boolean isOfTheInterface() {
        return pattern.startsWith("/api/");
    }

    /** {@return the addresses, each variable in each of its values} */
    public List<String> addresses(String id) {
        List<String> addresses = List.of(pattern.replace("{id}", id));
        while (addresses.get(0).contains("{")) {
            addresses = addresses.stream().flatMap(Endpoint::filled).toList();
        }
        return addresses;
    }

    private static Stream<String> filled(String address) {
        Matcher variable = VARIABLE.matcher(address);
        if (!variable.find()) {
            return Stream.of(address);
        }
        String[] nameAndChoice = variable.group(1).split(":", 2);
        List<String> values =
                nameAndChoice.length == 2 ? List.of(nameAndChoice[1].split("\\|")) : VALUES.get(nameAndChoice[0]);
        if (values == null) {
            throw new AssertionError(address + " has a variable that this test does not know: say what it can be");
        }
        return values.stream().map(value -> address.replace(variable.group(), value));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
