package io.github.atskit.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.message.Messages;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private final Map<String, Object> document = OpenApi.of(Messages.in(Locale.UK));

    @Test
    void everyActionHasAnAddressOfItsOwn() {
        Map<?, ?> paths = (Map<?, ?>) document.get("paths");

        for (Action action : Action.values()) {
            assertThat(paths.containsKey("/api/cases/{id}/" + action.code()))
                    .as(action.code())
                    .isTrue();
        }
    }
}
