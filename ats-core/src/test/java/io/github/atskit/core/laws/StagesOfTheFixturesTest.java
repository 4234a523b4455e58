package io.github.atskit.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Journey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The fixtures reach")
class StagesOfTheFixturesTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("every stage, and replaying what happened leads to the same candidacy")
    void everyStage(StageName stage) {
        Journey journey = Candidacies.seed().at(stage);
        assertThat(journey.now().stage().name()).isEqualTo(stage);
        assertThat(new Decider().replay(Journey.ID, journey.events())).containsExactly(journey.now());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the award in every preset")
    void everyPreset(Preset preset) {
        assertThat(Candidacies.in(Cohorts.of(preset)).awarded().stage()).isEqualTo("awarded");
    }
}
