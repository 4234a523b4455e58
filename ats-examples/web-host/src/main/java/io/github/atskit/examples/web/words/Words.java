package io.github.atskit.examples.web.words;

import io.github.atskit.core.message.Messages;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.web.people.People;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Texts for templates, as {@code ${@words...}}. Every word of the programme is the library's. */
@Component("words")
public final class Words {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Messages messages = Messages.in(Locale.UK, ZONE);
    private final Messages german = Messages.in(Locale.GERMANY, ZONE);
    private final People people;

    Words(People people) {
        this.people = people;
    }

    /** {@return the library's texts in the language of a request} */
    public Messages in(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : messages;
    }

    /** {@return the library's texts} */
    public Messages messages() {
        return messages;
    }

    /** {@return the word for a stage, an action, a role and the like} */
    public String of(Coded coded) {
        return messages.word(coded);
    }

    public String reason(Reason reason) {
        return messages.reason(reason);
    }

    public String remedy(Reason reason) {
        return messages.remedy(reason);
    }

    /** {@return how a person is called here} */
    public String person(String id) {
        return people.name(id);
    }

    /** {@return an instant as people write it} */
    public String time(Instant instant) {
        return java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", messages.locale())
                .withZone(ZONE)
                .format(instant);
    }
}
