package io.github.atskit.examples.web.desk;

import io.github.atskit.core.guide.Recipient;
import io.github.atskit.core.message.Named;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import org.springframework.stereotype.Component;

/** More texts for the templates of the desks, as {@code ${says...}}. */
@Component
public final class DeskWords {
    private final Words words;

    DeskWords(Words words) {
        this.words = words;
    }

    /** {@return who is waited for; empty where nobody is} */
    public String waitingFor(List<Recipient> recipients) {
        return recipients.map(this::recipient).mkString(", ");
    }

    private String recipient(Recipient recipient) {
        String role = words.of(recipient.role());
        return recipient
                .person()
                .map(person -> role + " (" + words.person(person) + ")")
                .getOrElse(role);
    }

    /** {@return standards by their numbers} */
    public String numbers(StandardNumbers standards) {
        return standards.numbers().mkString(", ");
    }

    public String choice(String option) {
        return words.messages().label(new Named(List.of("choice." + option), option));
    }

    public String rating(String step) {
        return words.messages().label(new Named(List.of("rating." + step), step));
    }

    public String criterion(String code) {
        return words.messages().label(new Named(List.of("criterion." + code), code));
    }

    /** {@return whether a viva is booked, and the viewer may know} */
    public boolean hasViva(OpenCase open) {
        return VivaPage.booking(open).isPresent();
    }

    /** {@return a stage as a heading with its count} */
    public String pile(Coded stage, long count) {
        return words.label(stage) + " (" + count + ")";
    }
}
