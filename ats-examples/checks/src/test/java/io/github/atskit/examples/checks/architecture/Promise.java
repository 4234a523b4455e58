package io.github.atskit.examples.checks.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * Something that holds for every published class.
 *
 * @param name the promise in a few words
 * @param counterExamples the package under {@code broken} with classes that break it
 * @param of the rule for modules whose packages begin with a root, so that the very same rule judges the counter-examples
 */
record Promise(String name, String counterExamples, Function<String, ArchRule> of) {
    @Override
    public String toString() {
        return name;
    }
}
