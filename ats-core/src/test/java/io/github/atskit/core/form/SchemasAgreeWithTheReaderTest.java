package io.github.atskit.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.command.Door;
import io.github.atskit.core.validation.FieldFault;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Payloads by chance, good ones and bent ones: reader, door and other people's validator find fault with the same places. */
@DisplayName("The schema of an action")
class SchemasAgreeWithTheReaderTest {
    private static final int PAYLOADS = Integer.getInteger("ats.payloads", 2_000);

    @ParameterizedTest
    @EnumSource(Action.class)
    @DisplayName("takes what the reader takes, and points at what the reader points at")
    void sameVerdictAndSamePlaces(Action action) {
        Form form = Forms.ofAnyCohort().form(action);
        Judge judge = Judge.of(form);
        Random random = new Random(action.ordinal());
        Filling filling = new Filling(random);
        Bending bending = new Bending(random);
        int good = 0;
        for (int i = 0; i < PAYLOADS; i++) {
            Object tree = filling.fill(form.payload());
            int bends = random.nextInt(3);
            for (int bent = 0; bent < bends; bent++) {
                tree = bending.bend(tree);
            }
            Set<String> read = faults(action, tree);
            assertThat(bends > 0 || read.isEmpty())
                    .as("filled in well: %s", tree)
                    .isTrue();
            Set<String> judged = judge.faults(tree);
            Set<String> said = new TreeSet<>(read);
            Object payload = tree;
            said.removeIf(path -> Exceptions.isAddress(payload, path));
            assertThat(judged.isEmpty()).as("%s", tree).isEqualTo(said.isEmpty());
            assertThat(Exceptions.differences(tree, said, judged))
                    .as("%s, read: %s, judged: %s", tree, read, judged)
                    .isEmpty();
            good += read.isEmpty() ? 1 : 0;
        }
        assertThat(good).isBetween(PAYLOADS / 4, PAYLOADS * 3 / 4);
    }

    static Set<String> faults(Action action, Object tree) {
        Either<List<FieldFault>, Command> read = CommandReader.read(action, tree);
        List<FieldFault> faults = read.isLeft() ? read.getLeft() : Door.CHECKS.faults(read.get());
        Set<String> paths = new TreeSet<>();
        faults.forEach(fault -> paths.add(fault.path()));
        return paths;
    }
}
