package io.github.atskit.examples.web.page;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.message.Named;
import io.github.atskit.examples.web.security.OtherSites;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody typed into a form that was kept out, because the session had ended meanwhile: shown to be copied, for a browser that goes
 * back does not have it any more. What another site sent is not shown, or it could put words into the host's mouth.
 */
public final class Unsent {
    private static final int OF_WHAT = 4;

    private Unsent() {}

    /**
     * Reads what was typed.
     *
     * @param request the request that was kept out
     * @param path where it was sent
     * @param messages the names of fields
     * @return the texts of more than one word; choices are quickly made again
     */
    public static List<Remark> of(HttpServletRequest request, String path, Messages messages) {
        if (OtherSites.sent(request)) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().equals("password"))
                .flatMap(field -> Stream.of(field.getValue())
                        .filter(text -> text.strip().matches("(?s)\\S+\\s.*"))
                        .map(text -> new Remark(label(path, field.getKey(), messages), text)))
                .toList();
    }

    /** Of an action's form or a section's, by the addresses that they have. */
    private static String label(String path, String field, Messages messages) {
        String[] parts = path.split("/");
        String what = parts.length > OF_WHAT ? parts[OF_WHAT] : "";
        return messages.label(
                Action.of(what).map(action -> Named.field(action, field)).getOrElse(() -> Named.field(what, field)));
    }
}
