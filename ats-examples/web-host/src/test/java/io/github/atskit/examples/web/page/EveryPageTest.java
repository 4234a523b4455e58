package io.github.atskit.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.PageForm;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds of every page of a case, in every stage. */
@HostTest
public class EveryPageTest {
    private static final List<String> PAGES = List.of(
            "",
            "/sections",
            "/sections/introduction",
            "/sections/development-plan",
            "/sections/project",
            "/sections/impact",
            "/sections/project/evidence",
            "/evidence",
            "/coverage",
            "/mentoring",
            "/reviews",
            "/impact",
            "/timeline",
            "/workbook",
            "/do/submit-workbook",
            "/do/withdraw");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 7, 11, 12, 14, 16, 17, 18})
    void aParticipantsPagesAreWholeAndEveryFieldHasItsName(int number) {
        Browser browser = new Browser(port).as("participant-" + number);
        for (String page : PAGES) {
            String path = "/cases/case-%02d%s".formatted(number, page);
            HttpResponse<String> answer = browser.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(wrong(PageForm.document(answer))).as(path).isEmpty();
        }
    }

    @Test
    void signingInAndListsAreWholeInBothLanguages() {
        Browser browser = new Browser(port);
        assertThat(wrong(PageForm.document(browser.get("/sign-in")))).isEmpty();
        browser.as("participant-5");
        assertThat(wrong(PageForm.document(browser.get("/cases")))).isEmpty();
        assertThat(wrong(PageForm.document(browser.get("/messages")))).isEmpty();

        browser.post("/cases", "/preferences", "language", "de", "theme", "dark", "back", "/cases");
        Document german = PageForm.document(browser.get("/cases/case-05"));

        assertThat(wrong(german)).isEmpty();
        assertThat(german.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(german.selectFirst("html").attr("data-theme")).isEqualTo("dark");
        assertThat(german.selectFirst("h1").text()).isEqualTo("Überblick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nX: y"})
    void aChoiceOfColoursLeadsNowhereElse(String back) {
        Browser browser = new Browser(port).as("participant-5");
        HttpResponse<String> answer = browser.post("/cases", "/preferences", "theme", "light", "back", back);

        assertThat(answer.headers().firstValue("Location").orElse("")).isIn("/", "http://127.0.0.1:" + port + "/");
    }

    @Test
    void aPageThatIsNotThereHasAWayOn() {
        Browser browser = new Browser(port).as("participant-5");
        for (String path :
                List.of("/nowhere", "/cases/case-06", "/cases/case-05/do/nothing", "/cases/case-05/sections/nothing")) {
            HttpResponse<String> answer = browser.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            Document page = PageForm.document(answer);
            assertThat(wrong(page)).as(path).isEmpty();
            assertThat(page.selectFirst("h1").text()).isEqualTo("There is no such page");
            assertThat(page.select("main a").eachAttr("href")).contains("/");
        }
    }

    /** Everything that is wrong with a page. */
    public static List<String> wrong(Document page) {
        List<String> wrong = new ArrayList<>();
        count(page, "h1", wrong);
        count(page, "main", wrong);
        count(page, "title", wrong);
        if (page.selectFirst("html").attr("lang").isEmpty()) {
            wrong.add("no language");
        }
        if (page.text().contains("??")) {
            wrong.add("a word is missing");
        }
        ids(page, wrong);
        page.select("input:not([type=hidden]), select, textarea").forEach(control -> named(page, control, wrong));
        page.select("[style], style, script:not([src])").forEach(bad -> wrong.add("inline: " + bad));
        page.select("button, a[href]").stream()
                .filter(link -> link.text().isBlank() && link.select("img[alt]").isEmpty())
                .forEach(link -> wrong.add("no text: " + link));
        page.select("table").forEach(table -> table(table, wrong));
        page.select("fieldset").stream()
                .filter(group -> group.children().isEmpty()
                        || !group.child(0).normalName().equals("legend"))
                .forEach(group -> wrong.add("no legend: " + group.id()));
        headings(page, wrong);
        return wrong;
    }

    private static void count(Document page, String element, List<String> wrong) {
        int found =
                page.select(element.equals("title") ? "head > title" : element).size();
        if (found != 1) {
            wrong.add(found + " " + element);
        }
    }

    private static void ids(Document page, List<String> wrong) {
        Map<String, Integer> ids = new HashMap<>();
        page.select("[id]").forEach(element -> ids.merge(element.id(), 1, Integer::sum));
        ids.forEach((id, times) -> {
            if (times > 1) {
                wrong.add("twice: " + id);
            }
        });
        for (String attribute : List.of("aria-describedby", "aria-labelledby", "for")) {
            page.select("[" + attribute + "]")
                    .forEach(element -> List.of(element.attr(attribute).split(" ")).stream()
                            .filter(id -> !ids.containsKey(id))
                            .forEach(id -> wrong.add(attribute + " leads nowhere: " + id)));
        }
        page.select("main a[href^=#]").eachAttr("href").stream()
                .filter(link -> !ids.containsKey(link.substring(1)))
                .forEach(link -> wrong.add("leads nowhere: " + link));
    }

    private static void named(Document page, Element control, List<String> wrong) {
        boolean labelled = !control.id().isEmpty()
                && page.select("label").stream()
                        .anyMatch(label -> label.attr("for").equals(control.id())
                                && !label.text().isBlank());
        if (!labelled) {
            wrong.add("no label: " + control);
        }
    }

    private static void table(Element table, List<String> wrong) {
        if (table.selectFirst("caption") == null
                || !table.select("th:not([scope])").isEmpty()) {
            wrong.add("table without caption or scope");
        }
    }

    private static void headings(Document page, List<String> wrong) {
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = heading.normalName().charAt(1) - '0';
            if (next > level + 1) {
                wrong.add("a level of headings is left out: " + heading);
            }
            level = next;
        }
    }
}
