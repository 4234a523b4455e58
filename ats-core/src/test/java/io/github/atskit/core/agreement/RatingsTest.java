package io.github.atskit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ratings")
class RatingsTest {
    private static final List<String> FINDINGS = List.of("met", "not-met");

    private static RatingsBuilder seated(int seats) {
        return Ratings.seated(FINDINGS, Scale.NOMINAL, seats);
    }

    private static RatingsBuilder pooled() {
        return Ratings.pooled(FINDINGS, Scale.NOMINAL);
    }

    private static int[] unit(int... ratings) {
        return ratings;
    }

    @Test
    @DisplayName("take as much room as there are different clusters, however many come")
    void roomByPatterns() {
        RatingsBuilder builder = seated(2);
        for (int i = 0; i < 100_000; i++) {
            builder.addCluster(unit(i & 1, i >> 1 & 1), unit(i >> 2 & 1, i >> 3 & 1));
        }
        Ratings ratings = builder.build();
        assertThat(ratings.patterns()).isEqualTo(10);
        assertThat(ratings.basis()).isEqualTo(new Basis(100_000, 200_000, 0, 400_000, "met", 0.5));
    }

    @Test
    @DisplayName("keep thousands of different clusters apart")
    void manyPatterns() {
        RatingsBuilder builder = seated(6);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4_096; i++) {
                builder.addCluster(
                        unit(i & 1, i >> 1 & 1, i >> 2 & 1, i >> 3 & 1, i >> 4 & 1, i >> 5 & 1),
                        unit(i >> 6 & 1, i >> 7 & 1, i >> 8 & 1, i >> 9 & 1, i >> 10 & 1, i >> 11 & 1));
            }
        }
        // Seven counts of met in a unit of six, two units in any order.
        assertThat(builder.build().patterns()).isEqualTo(28);
        assertThat(builder.build().basis().clusters()).isEqualTo(3 * 4_096);
    }

    @Test
    @DisplayName("keep nothing of a cluster that is refused")
    void refusedLeavesNoTrace() {
        RatingsBuilder builder = pooled().add(0, 1).add(1, 1);
        Ratings before = builder.build();
        assertThatThrownBy(() -> builder.addCluster(unit(0, 0, 0), unit(0, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.build()).isEqualTo(before);
        // A unit of three that is not there would leave Fleiss' kappa without a value.
        AgreementPlan plan = AgreementPlan.builder().minimumUnits(1).build();
        assertThat(Agreement.of(builder.build(), Coefficient.FLEISS_KAPPA, plan).isRight())
                .isTrue();
    }

    @Test
    @DisplayName("grow past every table that they begin with")
    void grows() {
        List<String> many = List.range(0, 50).map(String::valueOf);
        RatingsBuilder builder = Ratings.seated(many, Scale.NOMINAL, 2);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 2_500; i++) {
                builder.add(i / 50, i % 50);
            }
        }
        Ratings ratings = builder.build();
        assertThat(ratings.patterns()).isEqualTo(2_500);
        for (int pattern = 0; pattern < 2_500; pattern++) {
            assertThat(ratings.times(pattern)).isEqualTo(2);
            assertThat(ratings.unit(ratings.cluster(pattern)[0])).containsExactly(pattern / 50, pattern % 50);
        }
    }

    @Test
    @DisplayName("are equal in whichever order clusters and the units of one came")
    void equal() {
        Ratings one = seated(2)
                .addCluster(unit(0, 1), unit(1, 1))
                .add(1, Ratings.MISSING)
                .addClusters(2, unit(0, 0))
                .build();
        Ratings other = seated(2)
                .add(0, 0)
                .add(1, Ratings.MISSING)
                .add(0, 0)
                .addCluster(unit(1, 1), unit(0, 1))
                .build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(one)
                .isNotEqualTo(seated(2).add(0, 0).build())
                .isNotEqualTo(seated(3).build());
    }

    @Test
    @DisplayName("of two seats know who gave which, of others only how many")
    void seats() {
        assertThat(seated(2).add(0, 1).build()).isNotEqualTo(seated(2).add(1, 0).build());
        assertThat(seated(3).add(0, 1, Ratings.MISSING).build())
                .isEqualTo(seated(3).add(1, Ratings.MISSING, 0).build());
        assertThat(seated(3).build().seats()).isEqualTo(Option.some(3));
        assertThat(pooled().build().seats()).isEqualTo(Option.none());
    }

    @Test
    @DisplayName("may be told by counts")
    void counts() {
        assertThat(Ratings.counted(2, 0, 1)).containsExactly(0, 0, 2);
        assertThat(pooled().add(Ratings.counted(2, 1)).build())
                .isEqualTo(pooled().add(1, 0, 0).build());
        assertThatThrownBy(() -> Ratings.counted(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("do not see what a host does with its arrays afterwards")
    void copies() {
        int[] unit = {0, 1};
        RatingsBuilder builder = seated(2).add(unit);
        unit[0] = 1;
        assertThat(builder.build()).isEqualTo(seated(2).add(0, 1).build());
        Ratings before = builder.build();
        builder.add(1, 1);
        assertThat(before).isEqualTo(seated(2).add(0, 1).build());
    }

    @Test
    @DisplayName("count what was judged once apart from what was judged by several, and nothing that nobody judged")
    void basis() {
        Ratings ratings = seated(2)
                .addCluster(unit(1, 1), unit(1, Ratings.MISSING))
                .add(Ratings.MISSING, 0)
                .add(Ratings.MISSING, Ratings.MISSING)
                .build();
        assertThat(ratings.basis()).isEqualTo(new Basis(1, 1, 2, 4, "not-met", 0.75));
        assertThat(seated(2).build().basis()).isEqualTo(new Basis(0, 0, 0, 0, "met", 0));
    }

    @Test
    @DisplayName("refuse what is no rating, no unit and no scale")
    void refuse() {
        assertRefused(() -> seated(2).add(0, 2));
        assertRefused(() -> seated(2).add(0, -2));
        assertRefused(() -> seated(2).add(0));
        assertRefused(() -> seated(2).addCluster());
        assertRefused(() -> seated(2).addClusters(0, unit(0, 0)));
        assertRefused(() -> seated(0));
        assertThat(seated(1).add(0).build().basis().singles()).isEqualTo(1);
        assertThatThrownBy(() -> Ratings.pooled(List.of("met", null), Scale.NOMINAL))
                .isInstanceOf(NullPointerException.class);
        assertRefused(() -> Ratings.pooled(List.of("met"), Scale.NOMINAL));
        assertRefused(() -> Ratings.pooled(List.of("met", "met"), Scale.NOMINAL));
        assertRefused(() -> seated(2).addClusters(Integer.MAX_VALUE, unit(0, 0)).add(0, 0));
    }

    private static void assertRefused(Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isNotBlank();
    }
}
