package io.github.atskit.examples.web.browser;

import io.github.atskit.examples.web.browser.Story.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The participant's desk: the workbook, section by section, and its evidence. */
final class WorkbookDesk extends Desk {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** What the host finds out about a file by itself. */
    private static final Set<String> FOUND_OUT = Set.of("media-type", "sha256");

    WorkbookDesk(Visit visit, String id) {
        super(visit, id);
    }

    /** Saves what a command for a section holds: first its evidence, for the parts refer to it. */
    @Override
    void act(Step step) {
        String section = (String) step.payload().get("section");
        if (step.payload().get("evidence") instanceof List<?> items) {
            items.forEach(item -> addEvidence(section, (Map<?, ?>) item));
        }
        if (step.payload().get("parts") instanceof Map<?, ?> parts) {
            openSection(section);
            new FormOnPage(browser()).fill("parts", parts);
            submit("main form[action='" + path() + "/sections/" + section + "']");
            done(step + " " + section);
        }
    }

    /** Goes to a section: on from where this person is in the case, or from their first page. */
    void openSection(String section) {
        if (browser().all("nav a[href='" + path() + "/sections']").isEmpty()) {
            open();
        }
        click("nav a[href='" + path() + "/sections']");
        click("main a[href='" + path() + "/sections/" + section + "']");
    }

    /** {@return a file to upload; the host looks at what is in it, and not at its name} */
    static Path file() {
        try {
            return Files.write(Path.of("target", "observation.pdf"), PDF).toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addEvidence(String section, Map<?, ?> item) {
        String items = path() + "/sections/" + section + "/evidence";
        if (browser().all("main a[href='" + items + "']").isEmpty()) {
            openSection(section);
        }
        click("main a[href='" + items + "']");
        Map<?, ?> typed = new LinkedHashMap<>(item);
        typed.keySet().removeAll(FOUND_OUT);
        new FormOnPage(browser()).fill("evidence[0]", typed);
        browser().find("main input[type=file]").sendKeys(file().toString());
        submit("main form[action='" + items + "']");
        done("evidence " + item.get("id"));
    }
}
