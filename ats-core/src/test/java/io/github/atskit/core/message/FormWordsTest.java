package io.github.atskit.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.form.JsonSchema;
import io.github.atskit.core.form.Wording;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words of forms")
class FormWordsTest {
    private static String schema(String language, ProgrammeDefinition cohort, Form form) {
        Messages messages = Messages.in(Locale.forLanguageTag(language));
        return JsonSchema.of(form, "https://host.example/s", FormWords.of(messages, cohort.standards()));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    @DisplayName("name every field of every form")
    void everyFieldHasALabel(Preset preset) {
        java.util.List<String> bare = new ArrayList<>();
        for (String language : List.of("en-GB", "de")) {
            Messages messages = Messages.in(Locale.forLanguageTag(language));
            for (Form form : Forms.of(Cohorts.of(preset).build()).all()) {
                form.payload().each(field -> {
                    if (!isLabelled(messages, form, field)) {
                        bare.add(language + ' ' + form.name() + ' ' + field.path());
                    }
                    return field;
                });
            }
        }
        assertThat(bare).isEmpty();
    }

    private static boolean isLabelled(Messages messages, Form form, Field field) {
        boolean named = field.path().isEmpty() || field.name().equals("*");
        List<String> keys = FormWords.named(form, field).keys();
        return named || keys.exists(key -> messages.texts().containsKey("label." + key));
    }

    @Test
    @DisplayName("call fields, choices, sections and standards by their names in the language")
    void inBothLanguages() {
        ProgrammeDefinition cohort = Cohorts.seed().build();
        Forms forms = Forms.of(cohort);
        assertThat(schema("en-GB", cohort, forms.form(Action.BOOK_VIVA)))
                .contains("\"title\": \"Length in minutes\"", "\"title\": \"Lead moderator\"");
        assertThat(schema("en-GB", cohort, forms.section("development-plan")))
                .contains("\"title\": \"Development plan\"", "\"const\": 8,", "\"title\": \"8. ");
        assertThat(schema("de", cohort, forms.form(Action.RECORD_REVIEW)))
                .contains("\"const\": \"met\",", "\"title\": \"Erfüllt\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de"})
    @DisplayName("change nothing else in a schema")
    void onlyWords(String language) {
        ProgrammeDefinition cohort = Cohorts.seed().build();
        for (Form form : Forms.of(cohort).all()) {
            String bare = JsonSchema.of(form, "https://host.example/s", Wording.names());
            assertThat(withoutWords(schema(language, cohort, form))).isEqualTo(withoutWords(bare));
        }
    }

    private static String withoutWords(String schema) {
        return schema.replaceAll(",?\n *\"(title|description)\": \"[^\n]*\"", "");
    }
}
