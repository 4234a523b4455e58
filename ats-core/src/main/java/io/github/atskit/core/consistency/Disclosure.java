package io.github.atskit.core.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which parts of a whole may be told, where the whole is told too. A part of too few people is not. What is then missing can be worked
 * out from the whole, so if the missing parts together speak of too few people the smallest of the others is left out as well.
 */
final class Disclosure {
    private static final int NONE = -1;

    private final People people;
    private final int untold;
    /** Large enough, and left out because they would give something away. */
    private final boolean[] protectors;

    private Disclosure(People people, int untold, boolean[] protectors) {
        this.people = people;
        this.untold = untold;
        this.protectors = protectors;
    }

    /** All parts are told or suppressed. */
    static Disclosure of(People people) {
        return of(people, NONE);
    }

    /** One part is never told, such as the judgements that name no standard. */
    static Disclosure of(People people, int untold) {
        Disclosure plain = new Disclosure(people, untold, new boolean[people.parts()]);
        HashSet<Integer> missing = new HashSet<>();
        for (int part = 0; part < people.parts(); part++) {
            if (!plain.tells(part)) {
                plain.addPeople(part, missing);
            }
        }
        boolean given = !missing.isEmpty() && missing.size() < people.smallest();
        int smallest = given ? plain.smallestTold() : NONE;
        return smallest == NONE ? plain : plain.without(smallest);
    }

    private void addPeople(int part, HashSet<Integer> workbooks) {
        for (int workbook : people.first(part)) {
            workbooks.add(workbook);
        }
    }

    private int smallestTold() {
        int found = NONE;
        for (int part = 0; part < people.parts(); part++) {
            if (tells(part) && (found == NONE || people.count(part) < people.count(found))) {
                found = part;
            }
        }
        return found;
    }

    /** The same without one more part, because it would give something away. */
    Disclosure without(int part) {
        boolean[] more = protectors.clone();
        more[part] = true;
        return new Disclosure(people, untold, more);
    }

    /** What nobody may find out: each part of too few people, and all of them together where they are still too few. */
    List<int[]> hidden() {
        List<int[]> hidden = new ArrayList<>();
        HashSet<Integer> together = new HashSet<>();
        for (int part = 0; part < people.parts(); part++) {
            if (people.isFew(part) && people.count(part) > 0) {
                hidden.add(new int[] {part});
                addPeople(part, together);
            }
        }
        if (hidden.size() > 1 && together.size() < people.smallest()) {
            hidden.add(hidden.stream().mapToInt(part -> part[0]).toArray());
        }
        return hidden;
    }

    /** How many parts there are, with the one that is never told. */
    int count() {
        return people.parts();
    }

    boolean tells(int part) {
        return part != untold && !protectors[part] && !people.isFew(part);
    }

    <T> Figure<T> figure(int part, Supplier<T> figure) {
        if (people.isFew(part)) {
            return new Figure.Suppressed<>(Suppression.FEW_PARTICIPANTS);
        }
        return tells(part) ? new Figure.Shown<>(figure.get()) : new Figure.Suppressed<>(Suppression.PROTECTS_ANOTHER);
    }

    int participants(int part) {
        return people.count(part);
    }
}
