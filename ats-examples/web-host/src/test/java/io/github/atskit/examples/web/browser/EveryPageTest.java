package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.browser.Crawl.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page that anybody of the demo can get at by links, in every stage, for every role. Pages of one shape are looked at
 * once: the one with the longest word. Of these, colours and places are looked at where there is something that looks like nothing before.
 */
@ExtendWith(Browsers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final int AT_A_TIME = 2;

    private List<Page> pages = List.of();
    private Set<Page> thorough = Set.of();

    @BeforeAll
    void find(RunningHost host) throws Exception {
        pages = together(Persona.everybody(host), persona -> Crawl.of(host, persona)).stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void noLinkLeadsNowhere() {
        assertThat(pages)
                .filteredOn(page -> page.status() != 200)
                .map(Page::toString)
                .isEmpty();
    }

    @Test
    void everyPageIsForEverybody(RunningHost host, Browser first) throws Exception {
        Inspection inspection = new Inspection(Axe.fromNpm(), Pictures.FOLDER);
        Collection<Page> chosen = oneOfEachShape();
        thorough = withSomethingNew(chosen);
        List<List<Page>> shares = shares(chosen);
        try (Browser second = Browser.open()) {
            List<Browser> browsers = List.of(first, second);
            List<List<String>> wrong = together(
                    List.of(0, 1),
                    worker -> inspect(new Visit(host, browsers.get(worker)), shares.get(worker), inspection));
            assertThat(wrong.stream().flatMap(List::stream).toList()).isEmpty();
        }
    }

    private List<String> inspect(Visit visit, List<Page> share, Inspection inspection) {
        List<String> wrong = new ArrayList<>();
        visit.browser().complaints(); // whatever is left of tests before
        Map<Persona, List<Page>> byPersona =
                share.stream().collect(Collectors.groupingBy(Page::persona, LinkedHashMap::new, Collectors.toList()));
        byPersona.forEach((persona, all) -> {
            visit.signIn(persona);
            all.forEach(page -> {
                visit.go(page.path());
                List<String> found = thorough.contains(page)
                        ? inspection.of(visit.browser(), page.name())
                        : inspection.ofContent(visit.browser());
                found.forEach(what -> wrong.add(page + ": " + what));
            });
        });
        return wrong;
    }

    private Collection<Page> oneOfEachShape() {
        Map<String, Page> chosen = new LinkedHashMap<>();
        pages.forEach(page -> chosen.merge(page.shape(), page, EveryPageTest::wider));

        return chosen.values();
    }

    /** Those of which the style sheet can tell something that it can of no page before, and the first of each kind. */
    private static Set<Page> withSomethingNew(Collection<Page> all) {
        Set<String> known = new HashSet<>();
        Set<Page> found = new LinkedHashSet<>();
        for (Page page : all) {
            boolean kind = known.add(page.kind());
            if (known.addAll(page.styles()) || kind) {
                found.add(page);
            }
        }
        return found;
    }

    private static Page wider(Page one, Page other) {
        return one.longestWord() >= other.longestWord() ? one : other;
    }

    /** Deals out the pages, those of a person to one, for signing in takes longer than a page. */
    private static List<List<Page>> shares(Collection<Page> all) {
        List<List<Page>> shares = List.of(new ArrayList<>(), new ArrayList<>());
        all.stream().collect(Collectors.groupingBy(Page::persona)).values().stream()
                .sorted(Comparator.comparing(List<Page>::size).reversed())
                .forEach(some ->
                        (shares.get(0).size() <= shares.get(1).size() ? shares.get(0) : shares.get(1)).addAll(some));
        return shares;
    }

    private static <A, B> List<B> together(Collection<A> all, Function<A, B> work) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<B> results = new ArrayList<>();
            List<Callable<B>> tasks =
                    all.stream().<Callable<B>>map(one -> () -> work.apply(one)).toList();
            for (Future<B> future : workers.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }
}
