package io.github.atskit.core.consistency;

import java.util.HashSet;
import java.util.function.Supplier;

/**
 * Which parts of a whole may be told, where the whole is told too. A part of too few people is not. What is then missing can be worked
 * out from the whole, so if the missing parts together speak of too few people the smallest of the others is left out as well.
 */
final class Disclosure {
    private static final int NONE = -1;

    private final People people;
    private final int protector;

    private Disclosure(People people, int protector) {
        this.people = people;
        this.protector = protector;
    }

    /** All parts are told or suppressed. */
    static Disclosure of(People people) {
        return of(people, NONE);
    }

    /** One part is never told, such as the judgements that name no standard. */
    static Disclosure of(People people, int untold) {
        HashSet<Integer> missing = new HashSet<>();
        for (int part = 0; part < people.parts(); part++) {
            if (part == untold || people.isFew(part)) {
                for (int workbook : people.first(part)) {
                    missing.add(workbook);
                }
            }
        }
        boolean given = !missing.isEmpty() && missing.size() < people.smallest();
        return new Disclosure(people, given ? smallestTold(people, untold) : NONE);
    }

    private static int smallestTold(People people, int untold) {
        int found = NONE;
        for (int part = 0; part < people.parts(); part++) {
            if (part != untold && !people.isFew(part) && (found == NONE || people.count(part) < people.count(found))) {
                found = part;
            }
        }
        return found;
    }

    boolean tells(int part) {
        return part != protector && !people.isFew(part);
    }

    <T> Figure<T> figure(int part, Supplier<T> figure) {
        if (people.isFew(part)) {
            return new Figure.Suppressed<>(Suppression.FEW_PARTICIPANTS);
        }
        return part == protector
                ? new Figure.Suppressed<>(Suppression.PROTECTS_ANOTHER)
                : new Figure.Shown<>(figure.get());
    }

    int participants(int part) {
        return people.count(part);
    }
}
