package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.browser.Crawl.Page;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes pictures of one page of each template and each action, in each look and as printed, for people to look at. Only when asked. */
@ExtendWith(Browsers.class)
@EnabledIfSystemProperty(named = ScreenshotsTest.FOLDER, matches = ".+")
class ScreenshotsTest {
    static final String FOLDER = "ats.screenshots";

    @Test
    void everyTemplateInEveryLook(Visit visit) throws Exception {
        Path folder = Path.of(System.getProperty(FOLDER));
        Map<Persona, List<Page>> byPersona = Crawl.ofEverybody(visit.host()).stream()
                .collect(Collectors.toMap(Page::form, page -> page, ScreenshotsTest::richer, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Page::name))
                .collect(Collectors.groupingBy(Page::persona));
        byPersona.forEach((persona, pages) -> {
            visit.takeOver(pages.get(0).session());
            pages.forEach(page -> take(visit, page, folder));
        });
        assertThat(folder).isNotEmptyDirectory();
    }

    private static Page richer(Page one, Page other) {
        return one.shape().length() >= other.shape().length() ? one : other;
    }

    private static void take(Visit visit, Page page, Path folder) {
        Browser browser = visit.browser();
        visit.go(page.path());
        for (Look look : Look.values()) {
            browser.look(look);
            browser.picture(folder.resolve(page.name() + '-' + look.label() + ".png"));
        }
        browser.asPrinted();
        browser.picture(folder.resolve(page.name() + "-print.png"));
        browser.look(Look.LIGHT_WIDE);
    }
}
