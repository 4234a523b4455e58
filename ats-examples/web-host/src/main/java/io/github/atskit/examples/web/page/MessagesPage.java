package io.github.atskit.examples.web.page;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.SentMessages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The messages that somebody has got. */
@Controller
final class MessagesPage {
    private final SentMessages messages;
    private final Cases cases;

    MessagesPage(SentMessages messages, Cases cases) {
        this.messages = messages;
        this.cases = cases;
    }

    @GetMapping("/messages")
    String messages(Actor reader, Model model) {
        List<SentMessages.Sent> sent = messages.to(reader);
        model.addAttribute("sent", sent);
        model.addAttribute("seen", seen(sent, reader));
        return "messages";
    }

    /** The cases that the reader may still see: whoever stood down, or held a viva that is over, has got messages about others too. */
    private Set<String> seen(List<SentMessages.Sent> sent, Actor reader) {
        return sent.stream()
                .map(SentMessages.Sent::candidacy)
                .distinct()
                .filter(id -> cases.open(new CandidacyId(id), reader).isDefined())
                .collect(Collectors.toSet());
    }
}
