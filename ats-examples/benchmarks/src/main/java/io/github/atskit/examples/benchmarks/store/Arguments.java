package io.github.atskit.examples.benchmarks.store;

import java.util.Arrays;
import java.util.List;

/** The arguments of a benchmark: {@code name=value}, all of them optional. */
final class Arguments {
    private final List<String> given;

    private Arguments(List<String> given) {
        this.given = given;
    }

    /** Takes the arguments, and refuses those that nobody knows. */
    static Arguments of(String[] arguments, String... known) {
        for (String argument : arguments) {
            if (Arrays.stream(known).noneMatch(name -> argument.startsWith(name + "="))) {
                throw new IllegalArgumentException("known are " + String.join("=, ", known) + "=; not " + argument);
            }
        }
        return new Arguments(List.of(arguments));
    }

    String text(String name, String usual) {
        return given.stream()
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst()
                .orElse(usual);
    }

    int number(String name, int usual) {
        return Integer.parseInt(text(name, Integer.toString(usual)));
    }

    /** {@return the values of a list} */
    List<String> texts(String name, String usual) {
        return List.of(text(name, usual).split(","));
    }
}
