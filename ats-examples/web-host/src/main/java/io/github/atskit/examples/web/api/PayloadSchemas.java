package io.github.atskit.examples.web.api;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.message.Messages;
import java.util.Map;

/** The schemas of payloads. */
interface PayloadSchemas {
    Map<String, Object> of(Action action, Messages messages);
}
