package io.github.atskit.examples.web.api;

import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cohorts, the forms of each, and the description of the whole interface. */
@RestController
final class CohortsApi {
    private final Definitions definitions;
    private final Words words;

    CohortsApi(Definitions definitions, Words words) {
        this.definitions = definitions;
        this.words = words;
    }

    @GetMapping("/api/cohorts")
    List<Answers.Cohort> cohorts() {
        return List.ofAll(definitions.all())
                .map(definition -> new Answers.Cohort(definition.cohort(), definition.version()));
    }

    @GetMapping("/api/openapi.json")
    Map<String, Object> openApi(Locale locale) {
        return OpenApi.of((action, messages) -> Map.of("type", "object"), words.in(locale));
    }
}
