package io.github.atskit.examples.web.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at a page in each look, with axe's rules, for what sticks out, and for what the browser complains about. */
final class Inspection {
    /** All that a change of colours can change. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** What a change of width can change: no other rule looks at places and sizes, and nothing is left out on narrow screens. */
    private static final List<String> PLACES =
            List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size");

    private static final Map<Look, List<String>> RULES = Map.of(
            Look.LIGHT_WIDE, List.of(),
            Look.DARK_WIDE, COLOURS,
            Look.LIGHT_NARROW, PLACES,
            Look.DARK_NARROW, COLOURS);

    /** The names of what is wider than the page, other than what scrolls in a region of its own. */
    private static final String STICKING_OUT = """
            const page = document.documentElement;
            if (page.scrollWidth <= page.clientWidth) return [];
            const out = Array.from(document.body.querySelectorAll('*'))
                .filter(e => e.getBoundingClientRect().right > page.clientWidth + 1)
                .map(e => e.tagName.toLowerCase() + (e.className ? '.' + e.className : ''));
            return ['wider than the page by ' + (page.scrollWidth - page.clientWidth) + ': ' + out.slice(0, 8).join(', ')];
            """;

    private final Axe axe;
    private final Path pictures;

    Inspection(Axe axe, Path pictures) {
        this.axe = axe;
        this.pictures = pictures;
    }

    /**
     * Looks at the page that is open.
     *
     * @param name the name of its pictures; empty for none
     * @return what is wrong with it
     */
    List<String> of(Browser browser, String name) {
        List<String> wrong = new ArrayList<>();
        for (Look look : Look.values()) {
            browser.look(look);
            List<String> found = new ArrayList<>(sticksOut(browser));
            found.addAll(axe.violations(browser, RULES.get(look)));
            found.forEach(what -> wrong.add(look.label() + ": " + what));
            if (!name.isEmpty() && look != Look.DARK_NARROW) {
                browser.picture(pictures.resolve(name + "-" + look.label() + ".png"));
            }
        }
        browser.look(Look.LIGHT_WIDE);
        browser.complaints().forEach(what -> wrong.add("browser: " + what));
        return wrong;
    }

    @SuppressWarnings("unchecked")
    private static List<String> sticksOut(Browser browser) {
        return (List<String>) browser.script(STICKING_OUT);
    }
}
