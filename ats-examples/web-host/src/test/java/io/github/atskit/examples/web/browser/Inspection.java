package io.github.atskit.examples.web.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at a page, with axe's rules and for what sticks out. Light and wide come first: so the page was opened. */
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
            Look.DARK_NARROW, PLACES);

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

    Inspection(Axe axe) {
        this.axe = axe;
    }

    /** Gets a browser ready for many pages; {@return what ends it} */
    Runnable begin(Browser browser) {
        return axe.onEveryPage(browser);
    }

    /**
     * Looks at the page that is open. What the browser complains about is left to be asked for.
     *
     * @param looks in which looks
     * @return what is wrong with it
     */
    List<String> of(Browser browser, Set<Look> looks) {
        List<String> wrong = new ArrayList<>();
        for (Look look : Look.values()) {
            if (looks.contains(look)) {
                if (look != Look.LIGHT_WIDE) {
                    browser.look(look);
                }
                tell(wrong, look, axe.violations(browser, RULES.get(look)));
                tell(wrong, look, sticksOut(browser));
            }
        }
        if (looks.size() > 1) {
            browser.look(Look.LIGHT_WIDE);
        }
        return wrong;
    }

    private static void tell(List<String> wrong, Look look, List<String> found) {
        found.forEach(what -> wrong.add(look.label() + ": " + what));
    }

    @SuppressWarnings("unchecked")
    private static List<String> sticksOut(Browser browser) {
        return (List<String>) browser.script(STICKING_OUT);
    }
}
