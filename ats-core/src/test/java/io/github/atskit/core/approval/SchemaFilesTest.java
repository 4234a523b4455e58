package io.github.atskit.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.form.JsonSchema;
import io.github.atskit.core.form.Wording;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action of the seed, and every section of every template. */
@DisplayName("The schema of a form")
class SchemaFilesTest {
    private static final Schema META = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private record Written(Preset preset, Form form) {
        String text() {
            String id = "https://host.example/schemas/" + preset.code() + '/' + form.name();
            return JsonSchema.of(form, id, Wording.names());
        }

        @Override
        public String toString() {
            return preset.code() + '/' + form.name();
        }
    }

    static Stream<Written> schemas() {
        return Stream.of(Preset.values()).flatMap(preset -> {
            Forms forms = Forms.of(Cohorts.of(preset).build());
            return (preset == Preset.ATS_2020 ? forms.all() : forms.sections())
                    .map(form -> new Written(preset, form))
                    .toJavaStream();
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    @DisplayName("is the approved one, whenever it is written")
    void asApproved(Written schema) {
        assertThat(schema.text()).isEqualTo(schema.text()).endsWith("}\n");
        Approved.matches("schemas/" + schema + ".json", schema.text());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    @DisplayName("is a valid schema of 2020-12")
    void validByTheMetaSchema(Written schema) {
        assertThat(META.validate(schema.text(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    @DisplayName("would not be valid with a word of another type")
    void theMetaSchemaCanSayNo(Written schema) {
        String bent = schema.text().replaceFirst("\"type\": \"object\"", "\"type\": \"objekt\"");
        assertThat(META.validate(bent, InputFormat.JSON)).isNotEmpty();
    }
}
