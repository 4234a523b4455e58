package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.examples.web.browser.Crawl.Page;
import io.vavr.collection.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every page that anybody of the demo can get at by links, in every stage, for every role. {@link Sample} says which are looked at. */
@ExtendWith(Browsers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    /** Looked at by {@link SignInTest} and {@link StatusPagesTest}, for no link leads there. */
    private static final List<String> ELSEWHERE = List.of("error", "sign-in");

    private List<Page> pages = List.of();
    private Sample sample = Sample.of(List.of());

    @BeforeAll
    void find(RunningHost host) throws Exception {
        pages = Crawl.ofEverybody(host);
        sample = Sample.of(pages);
    }

    @Test
    void noLinkLeadsNowhere() {
        assertThat(pages)
                .filteredOn(page -> page.status() != 200)
                .map(Page::toString)
                .isEmpty();
    }

    @Test
    void noStageNoRoleAndNoTemplateIsLeftOut(RunningHost host) throws IOException {
        Collection<Page> met = sample.pages();
        assertThat(met)
                .extracting(Page::stage)
                .containsAll(Stream.of(StageName.values()).map(StageName::code));
        assertThat(met)
                .extracting(page -> page.persona().role())
                .containsAll(Persona.everybody(host).stream().map(Persona::role).toList());
        TreeSet<String> templates = new TreeSet<>(templates());
        assertThat(templates).hasSizeGreaterThan(20);
        met.forEach(page -> templates.remove(page.template()));
        assertThat(templates).as("templates of no page").containsExactlyElementsOf(ELSEWHERE);
    }

    /** {@return the templates that pages are made of; of some there are only parts, for others to take} */
    private static List<String> templates() throws IOException {
        List<String> names = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html")) {
            String name = file.getURL().getPath().replaceFirst(".*/templates/(.*)[.]html", "$1");
            if (!name.startsWith("fragments/")
                    && file.getContentAsString(StandardCharsets.UTF_8).contains("fragments/layout :: page")) {
                names.add(name);
            }
        }
        return names;
    }

    @Test
    void everyPageIsForEverybody(RunningHost host, Browser first) throws Exception {
        Inspection inspection = new Inspection(Axe.fromNpm());
        List<List<Page>> shares = shares(sample.pages());
        try (Browser second = Browser.open()) {
            List<Browser> browsers = List.of(first, second);
            List<List<String>> wrong = Together.each(
                    List.of(0, 1),
                    worker -> inspect(new Visit(host, browsers.get(worker)), shares.get(worker), inspection));
            assertThat(wrong.stream().flatMap(List::stream).toList()).isEmpty();
        }
    }

    private List<String> inspect(Visit visit, List<Page> share, Inspection inspection) {
        List<String> wrong = new ArrayList<>();
        visit.browser().complaints(); // whatever is left of tests before
        Runnable end = inspection.begin(visit.browser());
        Map<Persona, List<Page>> byPersona =
                share.stream().collect(Collectors.groupingBy(Page::persona, LinkedHashMap::new, Collectors.toList()));
        byPersona.forEach((persona, all) -> {
            visit.takeOver(all.get(0).session());
            all.forEach(page -> {
                visit.go(page.path());
                inspection.of(visit.browser(), sample.looks(page)).forEach(what -> wrong.add(page + ": " + what));
            });
            // Each tells the address that it is about.
            visit.browser().complaints().forEach(what -> wrong.add(persona + ": browser: " + what));
        });
        end.run();
        return wrong;
    }

    /** Deals out the pages, those of a person to one. */
    private static List<List<Page>> shares(Collection<Page> all) {
        List<List<Page>> shares = List.of(new ArrayList<>(), new ArrayList<>());
        all.stream().collect(Collectors.groupingBy(Page::persona)).values().stream()
                .sorted(Comparator.comparing(List<Page>::size).reversed())
                .forEach(some ->
                        (shares.get(0).size() <= shares.get(1).size() ? shares.get(0) : shares.get(1)).addAll(some));
        return shares;
    }
}
