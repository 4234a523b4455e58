package io.github.atskit.examples.web.api;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.message.Messages;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.json.Json;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import io.vavr.control.Try;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Cohorts, the forms of each, and the description of the whole interface. */
@RestController
final class CohortsApi {
    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final Definitions definitions;
    private final Words words;

    /** By language; they never change while the host runs. */
    private final Map<String, String> descriptions = new ConcurrentHashMap<>();

    CohortsApi(Definitions definitions, Words words) {
        this.definitions = definitions;
        this.words = words;
    }

    @GetMapping("/api/cohorts")
    List<Answers.Cohort> cohorts() {
        return List.ofAll(definitions.all())
                .map(definition -> new Answers.Cohort(definition.cohort(), definition.version()));
    }

    @GetMapping("/api/cohorts/{cohort}/{version}/forms/{action}")
    ResponseEntity<String> form(
            @PathVariable("cohort") String cohort,
            @PathVariable("version") int version,
            @PathVariable("action") String name,
            Locale locale) {
        ProgrammeDefinition definition = definition(cohort, version);
        Action action = Action.of(name).getOrElseThrow(NotFound::new);
        return schema(Forms.of(definition).form(action), definition, locale);
    }

    @GetMapping("/api/cohorts/{cohort}/{version}/sections/{section}")
    ResponseEntity<String> section(
            @PathVariable("cohort") String cohort,
            @PathVariable("version") int version,
            @PathVariable("section") String name,
            Locale locale) {
        ProgrammeDefinition definition = definition(cohort, version);
        Form form = Forms.of(definition)
                .sections()
                .find(section -> section.section().contains(name))
                .getOrElseThrow(NotFound::new);
        return schema(form, definition, locale);
    }

    private ProgrammeDefinition definition(String cohort, int version) {
        return Try.of(() -> new DefinitionRef(cohort, version))
                .toOption()
                .flatMap(definitions::find)
                .getOrElseThrow(NotFound::new);
    }

    private ResponseEntity<String> schema(Form form, ProgrammeDefinition definition, Locale locale) {
        return ResponseEntity.ok().contentType(SCHEMA).body(PayloadSchemas.text(form, definition, words.in(locale)));
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<String> openApi(Locale locale) {
        Messages messages = words.in(locale);
        String text = descriptions.computeIfAbsent(
                messages.locale().getLanguage(), language -> Json.text(OpenApi.of(messages)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
    }
}
