package io.github.atskit.core.consistency;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;

/** Numbers for names, in the order in which they come; sorted once all are known, so that the order of the input leaves no trace. */
final class Names {
    private final HashMap<String, Integer> numbers = new HashMap<>();
    private final ArrayList<String> names = new ArrayList<>();

    int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /** Which place each number gets once the names are sorted. */
    int[] places() {
        String[] sorted = sortedArray();
        int[] places = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            places[numbers.get(sorted[place])] = place;
        }
        return places;
    }

    /** The same for numbers that begin at 1, where 0 is none. */
    int[] placesAfterNone() {
        int[] places = places();
        int[] shifted = new int[places.length + 1];
        for (int number = 0; number < places.length; number++) {
            shifted[number + 1] = places[number] + 1;
        }
        return shifted;
    }

    List<String> sorted() {
        return List.of(sortedArray());
    }

    private String[] sortedArray() {
        String[] sorted = names.toArray(new String[0]);
        Arrays.sort(sorted);
        return sorted;
    }
}
