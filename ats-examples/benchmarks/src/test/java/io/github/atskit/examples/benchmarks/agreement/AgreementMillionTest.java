package io.github.atskit.examples.benchmarks.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.atskit.core.agreement.Ratings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The benchmark of agreement runs, and both sides read and find the same. Nothing is timed here. */
class AgreementMillionTest {

    @Test
    void bothFindTheSame() {
        Judgements judgements = Judgements.of(6_000, 3);
        Ratings ratings = Library.read(judgements);

        assertThat(ratings.basis().ratings()).isEqualTo(6_000);
        assertThat(Library.values(ratings))
                .containsExactly(OtherLibrary.values(OtherLibrary.read(judgements)), within(1e-9));
    }

    @Test
    void printsItsTables() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            AgreementMillion.main(new String[] {"6000", "1"});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("6000 judgements", "median of the ratios", "library keeps", "5 coefficients with intervals");
    }
}
