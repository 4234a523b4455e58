package io.github.atskit.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.SectionTemplate;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Labels and help")
class LabelsTest {
    private static final Messages ENGLISH = Messages.in(Locale.UK, ZoneId.of("Europe/London"));
    private static final Messages GERMAN = Messages.in(Locale.GERMANY, ZoneId.of("Europe/Berlin"));

    /** Everything that a screen may name. */
    private static List<Named> everything() {
        List<SectionTemplate> sections = WorkbookTemplate.all().flatMap(WorkbookTemplate::sections);
        List<PartTemplate> parts = WorkbookTemplate.all().flatMap(WorkbookTemplate::parts);
        return List.of(Vocabulary.values())
                .flatMap(Vocabulary::words)
                .map(Named::word)
                .appendAll(sections.map(section -> Named.section(section.name())))
                .appendAll(parts.map(part -> Named.part(part.path())))
                .appendAll(parts.flatMap(PartTemplate::options)
                        .map(option -> Named.option(Action.SAVE_SECTION, "parts.kind", option)))
                .appendAll(Cohorts.seed().build().workbook().scale().map(LabelsTest::rating))
                .appendAll(fields().map(field -> Named.field(field._1(), field._2())));
    }

    private static Named rating(String step) {
        return Named.option(Action.SAVE_SECTION, "parts.self-assessment.8.rating", step);
    }

    private static List<Tuple2<Action, String>> fields() {
        return List.of(Action.values())
                .flatMap(action -> PayloadFields.of(action).toList().map(path -> new Tuple2<>(action, path)));
    }

    @Test
    @DisplayName("are there for every word, section, part, option and field, in both languages")
    void complete() {
        for (String language : List.of("en_GB", "de")) {
            Map<String, String> texts = BundledTexts.of(language);
            for (String prefix : List.of("label.", "help.")) {
                assertThat(everything())
                        .allSatisfy(named -> assertThat(named.keys().map(key -> prefix + key))
                                .as(prefix + named)
                                .anyMatch(texts::containsKey));
            }
        }
    }

    @Test
    @DisplayName("are all found by something: none stands there that nobody can see")
    void noneTooMany() {
        Map<String, String> texts = BundledTexts.of("en_GB");
        List<String> seen = List.of("label.", "help.")
                .flatMap(prefix -> everything()
                        .map(named -> named.keys()
                                .map(key -> prefix + key)
                                .find(texts::containsKey)
                                .get()));
        assertThat(texts.keySet().filter(key -> key.startsWith("label.") || key.startsWith("help.")))
                .isSubsetOf(seen.toSet());
    }

    @Test
    @DisplayName("reach the fields that are deep in a payload")
    void fieldsAreFound() {
        assertThat(PayloadFields.of(Action.RECORD_REVIEW))
                .contains("judgements.*.comment", "modifications[].target", "feedback");
        assertThat(PayloadFields.of(Action.BOOK_VIVA)).contains("panel[].person", "starts-at", "venue", "link");
        assertThat(PayloadFields.of(Action.ENROL)).contains("entry.weekly-hours", "waiver.reason");
        assertThat(PayloadFields.of(Action.SAVE_SECTION))
                .contains("evidence[].captured-on", "parts.activities[].hours", "parts.pieces[].evidence")
                .contains("parts.goals[].anticipated-impact", "parts.ratings.*.rating");
        assertThat(PayloadFields.of(Action.LAPSE)).isEmpty();
    }

    @Test
    @DisplayName("say what a button does, what a stage means and what a thing is called")
    void examples() {
        assertThat(ENGLISH.label(Action.SUBMIT_WORKBOOK)).isEqualTo("Submit the workbook");
        assertThat(ENGLISH.label(StageName.UNDER_REVIEW)).isEqualTo("Being reviewed");
        assertThat(GERMAN.label(StageName.UNDER_REVIEW)).isEqualTo("Wird begutachtet");
        assertThat(ENGLISH.help(Action.WITHDRAW)).isEqualTo("End the case for good. This cannot be undone.");
        assertThat(ENGLISH.label(Named.section("impact"))).isEqualTo("Impact");
        assertThat(ENGLISH.label(Named.option(Action.SAVE_SECTION, "parts.kind", "case-study")))
                .isEqualTo("Case study");
    }

    @Test
    @DisplayName("are there for every choice that a payload offers, and for the names of criteria")
    void choices() {
        List<Tuple2<Action, String>> offering = fields().filter(
                        field -> PayloadFields.choices(field._1(), field._2()).nonEmpty());
        assertThat(offering.map(Tuple2::_2).toSet())
                .contains("kind", "relation", "duty", "mode", "outcome", "panel[].role", "waiver.criteria")
                .contains("evidence[].type", "judgements.*.finding");
        for (Tuple2<Action, String> field : offering) {
            for (String choice : PayloadFields.choices(field._1(), field._2())) {
                Named option = Named.option(field._1(), field._2(), choice);
                assertThat(GERMAN.label(option)).as(field + " " + choice).isNotEqualTo(choice);
                assertThat(GERMAN.help(option)).as(field + " " + choice).isNotEmpty();
            }
        }
        assertThat(PayloadFields.choices(Action.SAVE_SECTION, "parts.pieces[].kind"))
                .contains("report");
        assertThat(GERMAN.label(Named.option(Action.RECORD_REVIEW, "judgements", "sufficiency")))
                .isEqualTo("Umfang");
        assertThat(GERMAN.label(Named.option(Action.DECLARE_CONFLICT, "kind", "colleague")))
                .isEqualTo("Kollegium");
        assertThat(GERMAN.label(Named.option(Action.NOMINATE_MENTOR, "relation", "colleague")))
                .isEqualTo("Aus dem Kollegium");
        assertThat(ENGLISH.help(Named.option(Action.SAVE_SECTION, "parts.pieces[1].kind", "report")))
                .startsWith("What was done");
    }

    @Test
    @DisplayName("tell words apart that are spelt alike in two vocabularies")
    void byVocabulary() {
        assertThat(ENGLISH.label(DeclaredConflict.COLLEAGUE)).isEqualTo("Colleague");
        assertThat(ENGLISH.label(ConflictKind.MENTOR)).isEqualTo("Is or was the mentor");
        assertThat(ENGLISH.label(StageName.AWARDED)).isEqualTo("Status awarded");
    }

    @Test
    @DisplayName("call the workbook by one name in German")
    void oneNameForTheWorkbook() {
        assertThat(GERMAN.texts().filterValues(text -> text.matches("(?s).*[Mm]appe.*")))
                .isEmpty();
    }

    @Test
    @DisplayName("say by which date an extension is measured, which is not the present day")
    void extensions() {
        assertThat(ENGLISH.label(ReasonCode.EXTENSION_NOT_LATER)).isEqualTo("Not later than the deadline");
        assertThat(GERMAN.label(ReasonCode.EXTENSION_NOT_LATER)).isEqualTo("Nicht später als die Frist");
    }

    @Test
    @DisplayName("are looked for from the most special to the most general")
    void fromSpecialToGeneral() {
        assertThat(Named.field(Action.BOOK_VIVA, "panel[2].person").keys())
                .startsWith("field.book-viva.panel.person", "field.panel.person", "field.person");
        assertThat(ENGLISH.label(Named.part(new PartPath("reflective-diary", "account"))))
                .isEqualTo("Account of the year");
        assertThat(ENGLISH.label(Named.part(new PartPath("project", "account"))))
                .isEqualTo("Account of the project");
        assertThat(ENGLISH.label(Named.field("reflective-diary", "parts.account")))
                .isEqualTo("Account of the year");
        assertThat(ENGLISH.label(Named.field("impact", "parts.pieces[0].title")))
                .isEqualTo("Title");
        assertThat(ENGLISH.help(Named.field(Action.ENROL, "waiver.reason"))).contains("criteria");
    }

    @Test
    @DisplayName("are found for the path of a fault, whose names somebody gave")
    void pathsOfFaults() {
        assertThat(ENGLISH.label(Named.field(Action.RECORD_REVIEW, "judgements.authenticity.finding")))
                .isEqualTo("Finding")
                .isEqualTo(ENGLISH.label(Named.field(Action.RECORD_REVIEW, "judgements.{criterion}.finding")));
        assertThat(ENGLISH.label(Named.field(Action.SUBMIT_WORKBOOK, "responses.m-1")))
                .isEqualTo("Responses to the requests");
        assertThat(ENGLISH.label(Named.field("development-plan", "parts.self-assessment.8")))
                .isEqualTo("Your rating for each standard");
        assertThat(ENGLISH.label(Named.field("project", "evidence[0].title"))).isEqualTo("Title");
    }

    @Test
    @DisplayName("fall back to the name where a host has words of its own")
    void unknownNames() {
        assertThat(ENGLISH.label(rating("brilliant"))).isEqualTo("brilliant");
        assertThat(ENGLISH.help(rating("brilliant"))).isEmpty();
        Coded own = () -> "own-word";
        assertThat(ENGLISH.label(own)).isEqualTo("own-word");
        assertThat(ENGLISH.help(own)).isEmpty();
    }

    @Test
    @DisplayName("of events are sentences that tell as much as is known")
    void events() {
        for (EventType type : EventType.values()) {
            for (Messages messages : List.of(ENGLISH, GERMAN)) {
                assertThat(messages.event(type, HashMap.empty()))
                        .matches("\\S.*\\.")
                        .doesNotContain("{");
                assertThat(messages.event(type, Happenings.PARAMS))
                        .matches("\\S.*\\.")
                        .doesNotContain("{");
            }
        }
        assertThat(ENGLISH.event(EventType.SECTION_SAVED, Happenings.PARAMS))
                .isEqualTo("The section “Project” was saved.");
        assertThat(ENGLISH.event(EventType.VIVA_BOOKED, Happenings.PARAMS))
                .isEqualTo("The viva was booked (in person) for 14 June 2021, 11:00 BST.");
        assertThat(ENGLISH.event(EventType.DISCUSSION_LOGGED, Happenings.PARAMS))
                .isEqualTo("A discussion was logged: Help to plan the next actions.");
        assertThat(ENGLISH.event(EventType.VIVA_BOOKED, HashMap.of("mode", "remote")))
                .isEqualTo("The viva was booked.");
        assertThat(GERMAN.event(EventType.HOLD_PLACED, Happenings.PARAMS))
                .isEqualTo("Das Verfahren wurde angehalten (Aufschub).");
        assertThat(ENGLISH.event(EventType.REVIEWER_ASSIGNED, HashMap.empty())).isEqualTo("A reviewer was assigned.");
    }
}
