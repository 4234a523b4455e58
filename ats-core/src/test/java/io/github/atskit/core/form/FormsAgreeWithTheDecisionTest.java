package io.github.atskit.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartTemplate;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cohort's schema takes a payload if the reader does and no rule that narrows a field rejects the command. */
@DisplayName("The schema of a cohort's form")
class FormsAgreeWithTheDecisionTest {
    private static final int PAYLOADS = Integer.getInteger("ats.payloads", 400);

    /** What the fields are narrowed by: ATS-030, ATS-031, ATS-032, ATS-052 and, of ATS-063, the mode. */
    private static final Set<ReasonCode> NARROWING = EnumSet.of(
            ReasonCode.SECTION_UNKNOWN,
            ReasonCode.PART_UNKNOWN,
            ReasonCode.PART_WRONG_KIND,
            ReasonCode.PART_TOO_LONG,
            ReasonCode.STANDARD_UNKNOWN,
            ReasonCode.CRITERION_NOT_JUDGED,
            ReasonCode.CRITERION_UNKNOWN,
            ReasonCode.VIVA_MODE_NOT_OFFERED);

    private record Case(Form form, Journey journey, Actor by) {
        @Override
        public String toString() {
            return form.name();
        }
    }

    private static ProgrammeDefinition cohort(Preset preset) {
        Cohorts cohort = Cohorts.of(preset).modes(VivaMode.REMOTE).scale("poor", "good");
        for (PartTemplate part : preset.workbook().template().parts()) {
            cohort = part.kind() == PartKind.TEXT && part.index() % 2 == 0
                    ? cohort.limit(part.path().section(), part.name(), 3, 100)
                    : cohort;
        }
        return cohort.build();
    }

    static Stream<Case> cases() {
        ProgrammeDefinition seed = cohort(Preset.ATS_2020);
        Forms forms = Forms.of(seed);
        Candidacies at = Candidacies.in(seed);
        Stream<Case> actions = Stream.of(
                new Case(forms.form(Action.SAVE_SECTION), at.drafting(), People.PARTICIPANT),
                new Case(forms.form(Action.LOG_DISCUSSION), at.drafting(), People.MENTOR),
                new Case(forms.form(Action.RECORD_REVIEW), at.underReview(), People.REVIEWER),
                new Case(forms.form(Action.ADJUST_REVIEW), at.inModeration(), People.MODERATOR),
                new Case(forms.form(Action.BOOK_VIVA), at.awaitingViva(), People.LEAD_MODERATOR));
        Stream<Case> sections = Stream.of(Preset.values())
                .map(preset -> cohort(preset))
                .flatMap(cohort -> Forms.of(cohort)
                        .sections()
                        .map(form -> new Case(form, Candidacies.in(cohort).drafting(), People.PARTICIPANT))
                        .toJavaStream());
        return Stream.concat(actions, sections);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("takes what reader and rules take")
    void sameVerdict(Case each) {
        Judge judge = Judge.of(each.form());
        Random random = new Random(each.form().name().hashCode());
        Filling filling = new Filling(random);
        Bending bending = new Bending(random);
        Field anyPart = anyPart();
        Set<ReasonCode> met = EnumSet.noneOf(ReasonCode.class);
        int good = 0;
        for (int i = 0; i < PAYLOADS; i++) {
            Object tree = filling.fill(each.form().payload());
            tree = random.nextInt(3) == 0 ? otherPart(tree, filling.fill(anyPart), random) : tree;
            tree = random.nextInt(3) == 0 ? bending.bend(tree) : tree;
            if (isOfAnotherSection(each.form(), tree)) {
                continue;
            }
            boolean taken = isTaken(each, tree, met);
            // Which parts a section has, the form of save-section as a whole does not say.
            boolean wider = each.form().action() == Action.SAVE_SECTION
                    && each.form().section().isEmpty();
            assertThat(judge.faults(tree).isEmpty()).as("%s", tree).isIn(taken, wider || taken);
            good += taken ? 1 : 0;
        }
        assertThat(good).isBetween(PAYLOADS / 5, PAYLOADS * 9 / 10);
        assertThat(met).as("rules that rejected something").isNotEmpty();
    }

    private static Field anyPart() {
        Field parts = Forms.ofAnyCohort().form(Action.SAVE_SECTION).fields().get(1);
        return ((Kind.MapOf) parts.kind()).value();
    }

    /** A value of any form in the place of a part. */
    private static Object otherPart(Object tree, Object value, Random random) {
        Object parts = ((Map<?, ?>) tree).get("parts");
        if (!(parts instanceof Map<?, ?> map) || map.isEmpty()) {
            return tree;
        }
        Object name = map.keySet().toArray()[random.nextInt(map.size())];
        return Trees.with(tree, java.util.List.of("parts", name), value);
    }

    private static boolean isOfAnotherSection(Form form, Object tree) {
        return form.section()
                .exists(section -> tree instanceof Map<?, ?> map
                        && map.get("section") instanceof String given
                        && !given.equals(section));
    }

    private static boolean isTaken(Case each, Object tree, Set<ReasonCode> met) {
        Action action = each.form().action();
        Either<List<FieldFault>, Command> read = CommandReader.read(action, tree);
        if (read.isLeft()) {
            return read.getLeft().map(FieldFault::path).forAll(path -> Exceptions.isAddress(tree, path));
        }
        List<Reason> reasons = each.journey()
                .tries(each.by(), read.get())
                .fold(rejection -> rejection.reasons(), accepted -> List.<Reason>empty())
                .filter(reason -> NARROWING.contains(reason.code()));
        reasons.forEach(reason -> met.add(reason.code()));
        return reasons.isEmpty();
    }

    @Test
    @DisplayName("names the rules that narrow it")
    void rulesAreNamed() {
        Set<String> rules = new TreeSet<>();
        for (Form form : Forms.of(cohort(Preset.ATS_2020)).all()) {
            form.payload().each(field -> {
                rules.addAll(field.narrowedBy().asJava());
                return field;
            });
        }
        assertThat(rules).containsExactly("ATS-030", "ATS-031", "ATS-032", "ATS-052", "ATS-063");
    }
}
