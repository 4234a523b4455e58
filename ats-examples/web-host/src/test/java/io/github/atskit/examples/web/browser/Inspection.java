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
     * Looks at the page that is open, in every look.
     *
     * @param name the name of its pictures
     * @return what is wrong with it
     */
    List<String> of(Browser browser, String name) {
        List<String> wrong = new ArrayList<>();
        for (Look look : Look.values()) {
            browser.look(look);
            tell(wrong, look, axe.violations(browser, RULES.get(look), List.of()));
            tell(wrong, look, sticksOut(browser));
            if (look != Look.DARK_NARROW) {
                browser.picture(pictures.resolve(name + "-" + look.label() + ".png"));
            }
        }
        browser.look(Look.LIGHT_WIDE);
        tell(wrong, browser.complaints());
        return wrong;
    }

    /**
     * Looks at the page that is open, all of whose styles have been looked at elsewhere: not at colours, nor at a picture.
     *
     * @return what is wrong with it
     */
    List<String> ofContent(Browser browser) {
        List<String> wrong = new ArrayList<>();
        tell(wrong, Look.LIGHT_WIDE, axe.violations(browser, List.of(), COLOURS));
        browser.look(Look.LIGHT_NARROW);
        tell(wrong, Look.LIGHT_NARROW, sticksOut(browser));
        browser.look(Look.LIGHT_WIDE);
        tell(wrong, browser.complaints());
        return wrong;
    }

    private static void tell(List<String> wrong, Look look, List<String> found) {
        found.forEach(what -> wrong.add(look.label() + ": " + what));
    }

    private static void tell(List<String> wrong, List<String> complaints) {
        complaints.forEach(what -> wrong.add("browser: " + what));
    }

    @SuppressWarnings("unchecked")
    private static List<String> sticksOut(Browser browser) {
        return (List<String>) browser.script(STICKING_OUT);
    }
}
