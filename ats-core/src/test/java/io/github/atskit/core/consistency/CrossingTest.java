package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.internal.SeededNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is told of several ways of parting")
class CrossingTest {
    private static final int FIVE = 5;
    private static final int WAYS = 4;

    /** The whole, and three ways of three parts each; people come in groups that nothing parts. */
    private static int[][] people(long seed) {
        List<int[]> people = new ArrayList<>();
        for (int group = 0; group < 5; group++) {
            int[] parts = new int[WAYS];
            for (int way = 1; way < WAYS; way++) {
                parts[way] = (int) (SeededNumbers.unit(seed, 10L * group + way) * 3);
            }
            int size = 1 + (int) (SeededNumbers.unit(seed, 10L * group) * 9);
            for (int person = 0; person < size; person++) {
                people.add(parts);
            }
        }
        return people.toArray(int[][]::new);
    }

    private static Disclosure[] alone(int[][] people) {
        Disclosure[] told = new Disclosure[WAYS];
        for (int way = 0; way < WAYS; way++) {
            People parts = new People(way == 0 ? 1 : 3, FIVE);
            for (int person = 0; person < people.length; person++) {
                parts.note(people[person][way], person);
            }
            told[way] = Disclosure.of(parts);
        }
        return told;
    }

    private static Disclosure[] together(int[][] people) {
        Crossing crossing = new Crossing(alone(people));
        Arrays.stream(people).forEach(crossing::note);
        return crossing.told();
    }

    /** Tries every sum of parts that are told, each taken up to so many times or taken off. */
    private static boolean givesAway(int most, int[][] people, Disclosure... told) {
        List<int[]> parts = new ArrayList<>();
        List<int[]> hidden = new ArrayList<>();
        for (int way = 0; way < WAYS; way++) {
            for (int part = 0; part < told[way].count(); part++) {
                int[] within = within(people, way, part);
                if (told[way].tells(part)) {
                    parts.add(within);
                }
            }
            for (int[] each : told[way].hidden()) {
                int[] sum = new int[people.length];
                for (int part : each) {
                    int[] within = within(people, way, part);
                    Arrays.setAll(sum, person -> sum[person] + within[person]);
                }
                hidden.add(sum);
            }
        }
        return tries(most, parts, 0, new int[people.length], hidden);
    }

    private static int[] within(int[][] people, int way, int part) {
        return Arrays.stream(people)
                .mapToInt(person -> person[way] == part ? 1 : 0)
                .toArray();
    }

    private static boolean tries(int most, List<int[]> parts, int at, int[] sum, List<int[]> hidden) {
        if (at == parts.size()) {
            return hidden.stream()
                    .anyMatch(each -> IntStream.rangeClosed(1, most)
                            .anyMatch(
                                    times -> IntStream.range(0, sum.length).allMatch(i -> sum[i] == times * each[i])));
        }
        int[] part = parts.get(at);
        return IntStream.rangeClosed(-most, most)
                .anyMatch(times -> tries(
                        most,
                        parts,
                        at + 1,
                        IntStream.range(0, sum.length)
                                .map(person -> sum[person] + times * part[person])
                                .toArray(),
                        hidden));
    }

    @Test
    @DisplayName("gives nothing away that is hidden, whatever is added and taken off")
    void nothingFollows() {
        int alone = 0;
        int twice = 0;
        for (long seed = 0; seed < 200; seed++) {
            int[][] people = people(seed);
            boolean leaks = givesAway(1, people, alone(people));
            assertThat(givesAway(1, people, together(people)))
                    .as("seed %d", seed)
                    .isFalse();
            alone += leaks ? 1 : 0;
            if (!leaks && count(together(people)) < count(alone(people))) {
                assertThat(givesAway(2, people, alone(people)))
                        .as("seed %d", seed)
                        .isTrue();
                twice++;
            }
        }
        // Each way guarded by itself is not enough, and no more is left out where it is.
        assertThat(alone).isGreaterThan(20);
        assertThat(twice).isPositive();
    }

    private static long count(Disclosure... told) {
        return Arrays.stream(told)
                .mapToLong(each ->
                        IntStream.range(0, each.count()).filter(each::tells).count())
                .sum();
    }

    @Test
    @DisplayName("does not depend on the order in which things come")
    void anyOrder() {
        for (long seed = 0; seed < 100; seed++) {
            List<int[]> shuffled = Judged.shuffled(List.of(people(seed)), seed);
            Crossing crossing = new Crossing(alone(people(seed)));
            shuffled.forEach(crossing::note);
            Disclosure[] one = crossing.told();
            Disclosure[] other = together(people(seed));
            for (int way = 0; way < WAYS; way++) {
                for (int part = 0; part < one[way].count(); part++) {
                    assertThat(one[way].tells(part)).isEqualTo(other[way].tells(part));
                }
            }
        }
    }

    @Test
    @DisplayName("is worked out in no time for as many parts as there may be, and for more each way stands alone")
    void many() {
        for (int parts : new int[] {290, 5_000}) {
            People whole = new People(1, FIVE);
            People one = new People(parts, FIVE);
            People other = new People(parts, FIVE);
            int[][] in = new int[parts * 6][];
            for (int person = 0; person < in.length; person++) {
                int part = person < 2 ? 0 : 1 + person % (parts - 1);
                in[person] = new int[] {0, part, (part + person % 2) % parts};
                whole.note(0, person);
                one.note(in[person][1], person);
                other.note(in[person][2], person);
            }
            Crossing crossing = new Crossing(Disclosure.of(whole), Disclosure.of(one), Disclosure.of(other));
            Arrays.stream(in).forEach(crossing::note);
            assertThat(crossing.told()[1].tells(0)).isFalse();
        }
    }
}
