package io.github.atskit.core.validation;

import io.vavr.collection.List;

/** The names of all sections of all templates; an evidence item may not be called like one. */
final class SectionNames {
    private static final String[] NAMES = {
        "introduction",
        "development-plan",
        "project",
        "reflective-diary",
        "impact",
        "final-action-plan",
        "self-assessment",
        "own-development",
        "supporting-colleagues",
        "organisational-impact",
        "onward-plan"
    };

    private SectionNames() {}

    static List<String> all() {
        return List.of(NAMES);
    }

    static boolean contains(String text) {
        for (String name : NAMES) {
            if (name.equals(text)) {
                return true;
            }
        }
        return false;
    }
}
