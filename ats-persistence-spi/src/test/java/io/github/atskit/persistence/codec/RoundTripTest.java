package io.github.atskit.persistence.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.SectionSaved;
import io.github.atskit.core.event.StatementWritten;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.Workbook;
import io.github.atskit.core.workbook.WorkbookSeal;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What was written")
class RoundTripTest {

    static List<Stored> samples() {
        return Stored.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("reads as something equal, and writes the same again")
    void readsEqual(Stored sample) {
        Object read = sample.read(sample.form());

        assertThat(read).isEqualTo(sample.value());
        assertThat(sample.writer().apply(read)).isEqualTo(sample.form());
    }

    @Test
    @DisplayName("is every type of event, every stage, every kind of part and of place")
    void samplesCoverEverything() {
        List<Event> events = EventSamples.full().asJava();
        assertThat(events).extracting(Event::type).containsExactlyInAnyOrder(EventType.values());
        assertThat(classesOf(events)).containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());

        List<Stage> stages = Samples.stages().asJava();
        assertThat(stages).extracting(Stage::name).containsExactlyInAnyOrder(StageName.values());
        assertThat(classesOf(stages)).containsExactlyInAnyOrderElementsOf(recordsOf(Stage.class));

        List<PartValue> parts = WorkbookSamples.change()
                .parts()
                .values()
                .flatMap(value -> value)
                .asJava();
        assertThat(classesOf(parts)).containsExactlyInAnyOrder(PartValue.class.getPermittedSubclasses());

        assertThat(classesOf(List.of(Samples.IN_PERSON.place(), Samples.REMOTE.place())))
                .containsExactlyInAnyOrder(VivaPlace.class.getPermittedSubclasses());
    }

    private static Set<Class<?>> recordsOf(Class<?> family) {
        Set<Class<?>> records = new HashSet<>();
        for (Class<?> member : family.getPermittedSubclasses()) {
            records.addAll(member.isSealed() ? recordsOf(member) : Set.of(member));
        }
        return records;
    }

    private static Set<Class<?>> classesOf(List<?> values) {
        Set<Class<?>> classes = new HashSet<>();
        values.forEach(value -> classes.add(value.getClass()));
        return classes;
    }

    static List<WorkbookTemplate> templates() {
        return WorkbookTemplate.all().asJava();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    @DisplayName("as a workbook of any template comes back whole, its sections in any order")
    void workbooks(WorkbookTemplate template) {
        Workbook workbook = Workbook.empty(template, "2022");
        for (var section : template.sections().init()) {
            workbook = workbook.with(WorkbookSamples.filling(section));
        }
        Candidacy candidacy = with(workbook);
        List<SectionForm> sections = new ArrayList<>();
        for (Section section : workbook.sections()) {
            sections.add(new SectionForm(section.name(), 3, Stored.FORMS.sectionSchema(), Stored.FORMS.write(section)));
        }
        Collections.reverse(sections);
        Form state = Stored.FORMS.writeState(candidacy);

        Candidacy read = Stored.FORMS.readCandidacy(
                Stored.PLACE, Samples.ID, Samples.REVISION, Stored.FORMS.stateSchema(), state, sections);

        assertThat(read).isEqualTo(candidacy);
        assertThat(read.workbook().digest()).isEqualTo(workbook.digest());
    }

    private static Candidacy with(Workbook workbook) {
        Candidacy bare = Samples.bare(new Stage.Drafting());
        return new Candidacy(
                bare.id(),
                bare.revision(),
                bare.definition(),
                bare.participant(),
                bare.mentoring(),
                workbook,
                bare.reviewing(),
                bare.windows(),
                bare.hold(),
                bare.stage());
    }

    @Test
    @DisplayName("under the seal of a workbook reads as the seal of its digest, which is equal")
    void seals() {
        WorkbookSeal seal = WorkbookSeal.of(WorkbookSamples.full());
        Event submitted = new WorkbookSubmitted(1, seal, "d", io.vavr.collection.LinkedHashMap.empty());
        Event stated = new StatementWritten(new Statement("m-1", "t", Samples.DAY, seal));

        assertThat(again(submitted)).isEqualTo(submitted);
        assertThat(again(stated)).isEqualTo(stated);
    }

    @Test
    @DisplayName("as a list without entries reads as an empty list, whatever it was meant to hold")
    void emptyLists() {
        SectionChange change = SectionChange.of("project")
                .fill("standards", new PartValue.Standards(StandardNumbers.NONE))
                .fill("goals", new PartValue.Goals(io.vavr.collection.List.empty()));

        SectionSaved read = (SectionSaved) again(new SectionSaved(change));

        assertThat(read.change().parts().values()).containsOnly(Option.some(new PartValue.EmptyList()));
    }

    @Test
    @DisplayName("keeps the order of judgements and ratings")
    void order() {
        ReviewRecorded read =
                (ReviewRecorded) again(new ReviewRecorded("r-2", Samples.REVIEW, false, 0, Option.none()));
        SectionChange change = ((SectionSaved) again(new SectionSaved(WorkbookSamples.change()))).change();
        PartValue.Ratings ratings =
                (PartValue.Ratings) change.parts().get("ratings").get().get();

        assertThat(read.review().judgements().keySet()).containsExactly("sufficiency", "authenticity", "reliability");
        assertThat(ratings.value().keySet()).containsExactly(12, 2);
    }

    static Stream<String> instants() {
        return Stream.of(
                "-999999999-01-01T00:00:00Z",
                "-0001-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999999Z",
                "1970-01-01T00:00:00.000000001Z",
                "2000-02-29T12:00:00.1Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("instants")
    @DisplayName("keeps any instant and any date")
    void instantsAndDates(String text) {
        Instant instant = Instant.parse(text);
        var date = instant.atOffset(java.time.ZoneOffset.UTC).toLocalDate();

        assertThat(Times.instant(instant.toString())).isEqualTo(instant);
        assertThat(Times.date(date.toString())).isEqualTo(date);
    }

    @Test
    @DisplayName("is not what only looks like a date, an instant or a decimal")
    void lookalikes() {
        assertThat(Arrays.asList("", "2020-02-30", "2020-2-3", "2020-13-01", "20200-01-01", "2020-01-0x", "2020/01/01"))
                .allSatisfy(text -> assertThat(Times.date(text)).isNull());
        assertThat(Arrays.asList(
                        "",
                        "2020-02-03",
                        "2020-02-03T10:00:00",
                        "2020-02-03T10:00Z",
                        "2020-02-03T24:00:00Z",
                        "2020-02-03T10:60:00Z",
                        "2020-02-03T23:59:60Z",
                        "2020-02-30T10:00:00Z",
                        "2020-02-03 10:00:00Z",
                        "2020-02-03T10:00:00.Z",
                        "2020-02-03T10:00:00.1234567890Z",
                        "2020-02-03T10:00:00+00:00",
                        "2020-02-03T1x:00:00Z"))
                .allSatisfy(text -> assertThat(Times.instant(text)).isNull());
        assertThat(Arrays.asList("", "-", ".", "1e5", "1E5", "1E+1000", "+1", "1-2", "0x1", "\u0661", "1".repeat(41)))
                .allSatisfy(text -> assertThat(Decimals.read(text)).isNull());
    }

    private static Event again(Event event) {
        return Stored.FORMS.readEvent(
                Stored.PLACE, event.type().code(), Stored.FORMS.schema(event.type()), Stored.FORMS.write(event));
    }
}
