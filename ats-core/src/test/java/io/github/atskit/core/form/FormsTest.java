package io.github.atskit.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Names;
import io.github.atskit.core.field.Presence;
import io.github.atskit.core.field.Way;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.viva.VivaMode;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A form")
class FormsTest {
    private final Forms seed = Forms.of(Cohorts.seed().build());

    private static Field field(Form form, String path) {
        Field[] found = new Field[1];
        form.payload().each(field -> {
            found[0] = field.path().equals(path) ? field : found[0];
            return field;
        });
        assertThat(found[0]).as(path).isNotNull();
        return found[0];
    }

    @Test
    @DisplayName("has its fields in the order in which they are read")
    void order() {
        assertThat(seed.form(Action.BOOK_VIVA).fields().map(Field::name))
                .containsExactly("mode", "venue", "link", "starts-at", "minutes", "panel");
        assertThat(seed.form(Action.LAPSE).fields()).isEmpty();
    }

    @Test
    @DisplayName("says which field goes with the value of another")
    void conditions() {
        Form form = seed.form(Action.BOOK_VIVA);
        assertThat(field(form, "venue").presence()).isEqualTo(new Presence.RequiredWith("mode", "in-person"));
        assertThat(field(form, "link").presence()).isEqualTo(new Presence.RequiredWith("mode", "remote"));
        assertThat(field(form, "link").required()).isFalse();
        assertThat(field(form, "mode").required()).isTrue();
    }

    @Test
    @DisplayName("has the limits of the shapes")
    void limits() {
        Form review = seed.form(Action.RECORD_REVIEW);
        assertThat(field(review, "feedback").kind()).isEqualTo(new Kind.Text(TextShape.TEXT, 20_000, Option.none()));
        assertThat(((Kind.ListOf) field(review, "modifications").kind()).most()).isEqualTo(200);
        assertThat(field(review, "modifications[].id").kind())
                .isEqualTo(new Kind.Text(TextShape.ID, 64, Option.none()));
        Kind.Number minutes =
                (Kind.Number) field(seed.form(Action.BOOK_VIVA), "minutes").kind();
        assertThat(minutes.min()).isEqualByComparingTo("1");
        assertThat(minutes.max()).isEqualByComparingTo("600");
        assertThat(minutes.decimals()).isZero();
        Kind.Number hours = (Kind.Number)
                field(seed.form(Action.ENROL), "entry.weekly-hours").kind();
        assertThat(hours.decimals()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    @DisplayName("of any cohort is narrowed by no rule")
    void shapes(Action action) {
        Forms.ofAnyCohort().form(action).payload().each(field -> {
            assertThat(field.narrowedBy()).isEmpty();
            return field;
        });
    }

    @Test
    @DisplayName("offers the modes of the cohort, by ATS-063")
    void modes() {
        Form form = Forms.of(Cohorts.seed().modes(VivaMode.REMOTE).build()).form(Action.REBOOK_VIVA);
        assertThat(field(form, "mode"))
                .isEqualTo(new Field(
                        "mode", new Presence.Required(), new Kind.Choice(List.of("remote")), List.of("ATS-063")));
    }

    @Test
    @DisplayName("asks for a judgement by each criterion, by ATS-052")
    void criteria() {
        Kind.MapOf judgements = (Kind.MapOf)
                field(seed.form(Action.RECORD_REVIEW), "judgements").kind();
        assertThat(judgements.names())
                .isEqualTo(new Names.Closed(List.of("authenticity", "sufficiency", "reliability"), true));
        assertThat(judgements.value().fields().map(Field::path))
                .containsExactly("judgements.*.finding", "judgements.*.comment");
    }

    @Test
    @DisplayName("knows the forms that a part may have, by what gives them away")
    void parts() {
        Kind.OneOf any = (Kind.OneOf)
                field(Forms.ofAnyCohort().form(Action.SAVE_SECTION), "parts.*").kind();
        assertThat(any.ways().map(Way::code))
                .containsExactly("text", "ratings", "standards", "evidence", "activities", "pieces", "goals");
        assertThat(any.ways().last().marks()).containsExactly("goal", "by");
    }

    @Test
    @DisplayName("of a section has the parts of the template, each of its kind")
    void sectionOfTheTemplate() {
        Form plan = seed.section("development-plan");
        assertThat(plan.name()).isEqualTo("save-section.development-plan");
        assertThat(field(plan, "section").kind()).isEqualTo(new Kind.Choice(List.of("development-plan")));
        assertThat(field(plan, "parts").fields().map(Field::name))
                .containsExactly("self-assessment", "specialist-standards", "rationale", "anticipated-impact", "goals");
        assertThat(field(plan, "parts.self-assessment.*.rating").kind())
                .isEqualTo(new Kind.Choice(List.of("early-career", "experienced", "advanced")));
        assertThat(field(plan, "parts.specialist-standards[]").kind())
                .isEqualTo(new Kind.Standard(List.rangeClosed(1, 20)));
        assertThat(field(plan, "parts.goals[].anticipated-impact").required()).isFalse();
        assertThat(field(seed.section("project"), "parts.kind").kind())
                .isEqualTo(new Kind.Choice(List.of("improvement-project", "case-study")));
    }

    @Test
    @DisplayName("of a section enforces the greatest length, by ATS-031, and advises the least")
    void textLimits() {
        Form project = Forms.of(
                        Cohorts.seed().limit("project", "account", 200, 8_000).build())
                .section("project");
        Field account = field(project, "parts.account");
        assertThat(account.kind()).isEqualTo(new Kind.Text(TextShape.TEXT, 8_000, Option.some(200)));
        assertThat(account.narrowedBy()).containsExactly("ATS-030", "ATS-031");
        assertThat(Judge.text(project)).contains("\"x-advised-length\": 200");
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    @DisplayName("is there for every section of a template")
    void sections(Preset preset) {
        Forms forms = Forms.of(Cohorts.of(preset).build());
        assertThat(forms.sections().map(form -> form.section().get()))
                .isEqualTo(preset.workbook().template().sections().map(section -> section.name()));
        assertThat(forms.all().map(Form::name)).doesNotHaveDuplicates();
        assertThat(forms.all())
                .hasSize(Action.values().length + forms.sections().size());
    }

    @Test
    @DisplayName("is not there for a section of another template")
    void noSuchSection() {
        assertThatThrownBy(() -> seed.section("own-development"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no section 'own-development'; there are: introduction, development-plan, project, impact,"
                        + " final-action-plan");
    }

    @Test
    @DisplayName("is written with the words that are given")
    void words() {
        Wording words = Wording.names()
                .titles(form -> "Title of " + form.name())
                .labels((form, field) -> "Label of " + field.path())
                .help((form, field) -> "Help \"for\" " + form.name() + '/' + field.path())
                .options((form, field, option) -> "Option " + option);
        String schema = JsonSchema.of(seed.form(Action.RECORD_VIVA_OUTCOME), "https://host.example/s", words);
        assertThat(schema)
                .contains("\"$id\": \"https://host.example/s\"")
                .contains("\"title\": \"Title of record-viva-outcome\"")
                .contains("\"title\": \"Label of outcome\"")
                .contains("\"description\": \"Help \\\"for\\\" record-viva-outcome/outcome\"")
                .contains("\"title\": \"Option not-passed\"");
    }
}
