package io.github.atskit.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartTemplate;
import io.vavr.collection.HashSet;
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

/**
 * A cohort's schema takes a payload if the reader does and no rule that narrows a field rejects the command; else both point at the same
 * places, in the sense of {@link Pointing}.
 */
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

    /** What only the form of one section can know. */
    private static final Set<ReasonCode> OF_ONE_SECTION =
            EnumSet.of(ReasonCode.PART_UNKNOWN, ReasonCode.PART_WRONG_KIND, ReasonCode.PART_TOO_LONG);

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
        Journey remote = at.awaitingViva().then(People.ADMINISTRATOR, Commands.book(Bookings.remote(Moments.VIVA)));
        Stream<Case> actions = Stream.of(
                new Case(forms.form(Action.SAVE_SECTION), at.drafting(), People.PARTICIPANT),
                new Case(forms.form(Action.LOG_DISCUSSION), at.drafting(), People.MENTOR),
                new Case(forms.form(Action.RECORD_REVIEW), at.underReview(), People.REVIEWER),
                new Case(forms.form(Action.ADJUST_REVIEW), at.inModeration(), People.MODERATOR),
                new Case(forms.form(Action.BOOK_VIVA), at.awaitingViva(), People.LEAD_MODERATOR),
                new Case(forms.form(Action.REBOOK_VIVA), remote, People.ADMINISTRATOR));
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
    @DisplayName("takes what reader and rules take, and points at what they point at")
    void sameVerdictAndSamePlaces(Case each) {
        Judge judge = Judge.of(each.form());
        Random random = new Random(each.form().name().hashCode());
        Filling filling = new Filling(random);
        Bending bending = new Bending(random);
        Field anyPart = anyPart();
        Set<ReasonCode> met = EnumSet.noneOf(ReasonCode.class);
        int good = 0;
        for (int i = 0; i < PAYLOADS; i++) {
            Object tree = filling.fill(
                    random.nextInt(4) == 0 ? wider(each.form()) : each.form().payload());
            tree = random.nextInt(3) == 0 ? otherPart(tree, filling.fill(anyPart), random) : tree;
            tree = random.nextInt(3) == 0 ? bending.bend(tree) : tree;
            if (isOfAnotherSection(each.form(), tree)) {
                continue;
            }
            Set<String> judged = judge.faults(tree);
            Either<List<FieldFault>, Command> read =
                    CommandReader.read(each.form().action(), tree);
            boolean taken = read.isRight()
                    ? agrees(each, tree, judged, narrowing(each, read.get()), met)
                    : agrees(each, tree, judged, read.getLeft());
            good += taken ? 1 : 0;
        }
        assertThat(good).isBetween(PAYLOADS / 5, PAYLOADS * 9 / 10);
        assertThat(met).as("rules that rejected something").isNotEmpty();
    }

    private static List<Reason> narrowing(Case each, Command command) {
        return each.journey()
                .tries(each.by(), command)
                .fold(rejection -> rejection.reasons(), accepted -> List.<Reason>empty())
                .filter(reason -> NARROWING.contains(reason.code()));
    }

    /** A payload that the rules judged. */
    private static boolean agrees(
            Case each, Object tree, Set<String> judged, List<Reason> reasons, Set<ReasonCode> met) {
        reasons.forEach(reason -> met.add(reason.code()));
        Wideness wideness = new Wideness(each.form(), reasons);
        Pointing pointing = new Pointing(tree, wideness.told());
        String told = tree + ", reasons: " + reasons + ", judged: " + judged;
        assertThat(judged.isEmpty()).as("%s", told).isIn(reasons.isEmpty(), wideness.wide() || reasons.isEmpty());
        io.vavr.collection.Set<String> paths = HashSet.ofAll(judged);
        assertThat(pointing.unsaid(paths).reject(wideness::isBeyondTheRules))
                .as("pointed at by the schema alone: %s", told)
                .isEmpty();
        assertThat(pointing.unseen(paths))
                .as("pointed at by the rules alone: %s", told)
                .isEmpty();
        return reasons.isEmpty();
    }

    /** A payload that the rules never saw. What the schema points at besides is narrower than the reader, and no rule was asked. */
    private static boolean agrees(Case each, Object tree, Set<String> judged, List<FieldFault> faults) {
        List<String> read = faults.map(FieldFault::path).reject(path -> Exceptions.isAddress(tree, path));
        String told = each + ", " + tree + ", read: " + read + ", judged: " + judged;
        assertThat(judged.isEmpty()).as("%s", told).isEqualTo(read.isEmpty());
        Set<String> unseen = Exceptions.differences(tree, Set.copyOf(read.asJava()), judged);
        unseen.removeIf(path -> !read.contains(path) || Pointing.isInTheSameMisfit(path, judged));
        assertThat(unseen).as("pointed at by the reader alone: %s", told).isEmpty();
        return read.isEmpty();
    }

    /** What any cohort takes for the action; for a section of another cohort there is no such form. */
    private static Field wider(Form form) {
        return form.section().isEmpty()
                ? Forms.ofAnyCohort().form(form.action()).payload()
                : form.payload();
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

    /** The form of save-section as a whole knows the sections and the scale, and not which parts each section has. */
    private record Wideness(Form form, List<Reason> reasons) {
        boolean wide() {
            return form.action() == Action.SAVE_SECTION && form.section().isEmpty();
        }

        /** The reasons that the schema can know of. */
        List<Reason> told() {
            return wide() ? reasons.reject(reason -> OF_ONE_SECTION.contains(reason.code())) : reasons;
        }

        /** A rating off the scale is a part of the wrong kind, and in a section that is not known no part is looked at. */
        boolean isBeyondTheRules(String path) {
            return wide() && path.endsWith(".rating") && reasons.exists(this::isAboutParts);
        }

        private boolean isAboutParts(Reason reason) {
            return reason.code() == ReasonCode.SECTION_UNKNOWN || OF_ONE_SECTION.contains(reason.code());
        }
    }

    @Test
    @DisplayName("is compared for every action that a definition narrows; every other form is that of any cohort")
    void everyNarrowedFormIsCompared() {
        Forms forms = Forms.of(cohort(Preset.ATS_2020));
        List<Action> narrowed = List.of(Action.values())
                .filter(action -> !forms.form(action).equals(Forms.ofAnyCohort().form(action)));
        assertThat(cases().filter(each -> each.form().section().isEmpty())
                        .map(each -> each.form().action()))
                .containsExactlyInAnyOrderElementsOf(narrowed);
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
