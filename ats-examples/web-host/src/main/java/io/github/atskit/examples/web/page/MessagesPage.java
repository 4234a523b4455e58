package io.github.atskit.examples.web.page;

import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.SentMessages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The messages that somebody has got. */
@Controller
final class MessagesPage {
    private final SentMessages messages;

    MessagesPage(SentMessages messages) {
        this.messages = messages;
    }

    @GetMapping("/messages")
    String messages(Actor reader, Model model) {
        model.addAttribute("sent", messages.to(reader));
        return "messages";
    }
}
