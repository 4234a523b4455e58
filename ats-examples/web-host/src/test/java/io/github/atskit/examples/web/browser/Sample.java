package io.github.atskit.examples.web.browser;

import io.github.atskit.examples.web.browser.Crawl.Page;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pages of a crawl that are looked at in a browser, and in which looks.
 *
 * <p>By all rules, in the light on a wide screen: of each shape, which is what a page is made of apart from its words, the one with the
 * longest word; and of each page and form at each stage and for each role that is not among them, the smallest page. A rule that finds something
 * on a page that is left out would find it on the one of its shape, but for what words alone decide.
 *
 * <p>In the dark and narrow too: of each shape one. In the two looks that are left: whatever has an element of which the style sheet can
 * tell something that it can of none before, for only the style sheet knows of looks.
 */
record Sample(Map<Page, Set<Look>> chosen) {
    private static final Set<Look> ONCE = Set.of(Look.LIGHT_WIDE);
    private static final Set<Look> TWICE = Set.of(Look.LIGHT_WIDE, Look.DARK_NARROW);
    private static final Set<Look> ALL = Set.of(Look.values());

    static Sample of(List<Page> pages) {
        Map<Page, Set<Look>> chosen = new LinkedHashMap<>();
        Collection<Page> shapes = oneOfEachShape(pages);
        Set<String> kinds = new HashSet<>();
        Set<String> styles = new HashSet<>();
        for (Page page : shapes) {
            boolean style = styles.addAll(page.styles());
            kinds.addAll(page.kinds());
            chosen.put(page, style ? ALL : TWICE);
        }
        pages.stream()
                .sorted(Comparator.comparingInt(page -> page.shape().length()))
                .filter(page -> kinds.addAll(page.kinds()))
                .forEach(page -> chosen.put(page, ONCE));
        return new Sample(chosen);
    }

    private static Collection<Page> oneOfEachShape(List<Page> pages) {
        Map<String, Page> chosen = new LinkedHashMap<>();
        pages.forEach(page -> chosen.merge(
                page.shape(), page, (one, other) -> one.longestWord() >= other.longestWord() ? one : other));
        return chosen.values();
    }

    Set<Page> pages() {
        return new LinkedHashSet<>(chosen.keySet());
    }

    Set<Look> looks(Page page) {
        return chosen.getOrDefault(page, ONCE);
    }
}
