package io.github.atskit.examples.web.desk;

import io.github.atskit.core.workbook.Workbook;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Choice;
import io.github.atskit.examples.web.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a request for modification can point at: sections, their parts and evidence, and standards. */
@Component
public final class Targets {
    private final Words words;

    Targets(Words words) {
        this.words = words;
    }

    /** {@return every target of a workbook, in its order, then the standards} */
    List<Choice> of(OpenCase open) {
        List<Choice> all = new ArrayList<>();
        Workbook workbook = open.sight().candidacy().workbook();
        workbook.sections().forEach(section -> {
            String name = words.section(section.name());
            all.add(new Choice(section.name(), name));
            section.template()
                    .parts()
                    .forEach(
                            part -> all.add(new Choice(part.path().toString(), name + ": " + words.part(part.path()))));
            section.evidence()
                    .forEach(item -> all.add(new Choice(
                            item.id(), name + ": " + words.text("judge.evidence", item.title(), item.id()))));
        });
        open.sight()
                .definition()
                .standards()
                .standards()
                .forEach(standard -> all.add(new Choice(
                        String.valueOf(standard.code().number()),
                        words.text(
                                "judge.standard",
                                words.standard(
                                        open.sight().definition(),
                                        standard.code().number())))));
        return all;
    }

    /** {@return how a target is called; the target itself, where it does not exist} */
    public String label(OpenCase open, String target) {
        return of(open).stream()
                .filter(choice -> choice.value().equals(target))
                .map(Choice::label)
                .findFirst()
                .orElse(target);
    }

    /** {@return an id for a new request, which no other request of the case has} */
    static String newId(OpenCase open) {
        String chance = UUID.randomUUID().toString().substring(0, 4).toLowerCase(Locale.ROOT);
        return "m" + open.sight().candidacy().round() + "-" + chance;
    }
}
