package io.github.atskit.examples.cli.journey;

import io.github.atskit.examples.cli.yaml.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives every step its instant, and finds those that would go backwards. */
final class Timeline {
    private final Faults faults;
    private final List<Optional<Instant>> instants = new ArrayList<>();
    private Optional<Instant> last = Optional.empty();

    private Timeline(Faults faults) {
        this.faults = faults;
    }

    /** {@return the instant of every line; none where it cannot be known, which has been told} */
    static List<Optional<Instant>> of(List<JourneyFile.Line> lines, Faults faults) {
        Timeline timeline = new Timeline(faults);
        lines.forEach(timeline::add);
        return timeline.instants;
    }

    private void add(JourneyFile.Line line) {
        if (line.when() instanceof When.At at) {
            if (last.isPresent() && at.instant().isBefore(last.get())) {
                faults.add(
                        line.whenAt(),
                        "the time goes backwards to " + at.instant() + ", allowed: " + last.get() + " or later");
            } else {
                last = Optional.of(at.instant());
            }
        } else if (line.when() instanceof When.After after) {
            if (instants.isEmpty()) {
                faults.add(line.whenAt(), "the first step needs an instant, allowed: " + Times.INSTANT);
            }
            last = last.map(before -> before.plus(after.delay()));
        } else {
            last = Optional.empty();
        }
        instants.add(last);
    }
}
