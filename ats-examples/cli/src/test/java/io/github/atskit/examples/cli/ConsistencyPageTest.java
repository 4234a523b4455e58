package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser and a screen reader make of the page. */
class ConsistencyPageTest {
    private static final String ATTACK = "</text></svg><script>alert(1)</script><img src=x onerror=alert(2)>&\"' --!>";

    private final Path folder;

    ConsistencyPageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Document page(Path reviews, Object... more) {
        Path page = folder.resolve("page.html");
        Object[] call = new Object[more.length + 4];
        call[0] = "consistency";
        call[1] = reviews;
        call[2] = "--html";
        call[3] = page;
        System.arraycopy(more, 0, call, 4, more.length);
        assertThat(Run.ats(call).err()).isEmpty();
        try {
            return Jsoup.parse(Files.readString(page));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Document page() {
        return page(ModerationFilesTest.REVIEWS);
    }

    @Test
    void itHasALanguageATitleAndLandmarks() {
        Document page = page();

        assertThat(page.documentType().name()).isEqualTo("html");
        assertThat(page.selectXpath("/html").attr("lang")).isEqualTo("en");
        assertThat(page(ModerationFilesTest.REVIEWS, "--lang", "de")
                        .selectXpath("/html")
                        .attr("lang"))
                .isEqualTo("de");
        assertThat(page.title()).isEqualTo("How alike the reviewers judge");
        assertThat(page.select("meta[name=viewport]").attr("content")).contains("width=device-width");
        assertThat(page.select("body > header, body > nav, body > main, body > footer"))
                .hasSize(4);
        assertThat(page.select("nav").attr("aria-label")).isNotBlank();
        assertThat(page.select("body > a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("section"))
                .isNotEmpty()
                .allSatisfy(section -> assertThat(page.getElementById(section.attr("aria-labelledby"))
                                .tagName())
                        .isEqualTo("h2"));
    }

    @Test
    void headingsAreInOrder() {
        List<Integer> levels = page().select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .toList();

        assertThat(levels).startsWith(1, 2);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void everyDrawingIsAnImageWithTitleAndDescription() {
        Document page = page();

        assertThat(page.select("svg")).hasSizeGreaterThan(10).allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            String[] names = svg.attr("aria-labelledby").split(" ");
            assertThat(names).hasSize(2);
            assertThat(page.getElementById(names[0]).tagName()).isEqualTo("title");
            assertThat(page.getElementById(names[1]).tagName()).isEqualTo("desc");
            assertThat(page.getElementById(names[0]).text()).isNotBlank();
            assertThat(page.getElementById(names[1]).text()).isNotBlank();
            assertThat(svg.closest("figure").select("figcaption").text()).isNotBlank();
        });
    }

    @Test
    void everyFigureHasATableWithTheSameNumbers() {
        Document page = page();
        Element severity = page.select("section").stream()
                .filter(section -> section.select("h2").text().equals("Severity of reviewers"))
                .findFirst()
                .orElseThrow();
        String description = severity.select("desc").text();

        assertThat(severity.select("tbody tr"))
                .hasSize(12)
                .allSatisfy(row -> assertThat(description)
                        .contains(row.select("th").text() + ": "
                                + row.select("td").get(4).text() + " ("
                                + row.select("td").get(5).text() + ")"));
        assertThat(page.select("section:has(figure)"))
                .allSatisfy(section -> assertThat(section.select("table")).isNotEmpty());
    }

    @Test
    void everyTableHasACaptionAndScopes() {
        Document page = page();

        assertThat(page.select("table")).hasSizeGreaterThan(5).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th"))
                    .allMatch(cell -> cell.attr("scope").equals("col"));
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.children().first().is("th[scope=row]"));
            Element region = table.parent();
            assertThat(region.attr("role")).isEqualTo("region");
            assertThat(region.attr("tabindex")).isEqualTo("0");
            assertThat(page.getElementById(region.attr("aria-labelledby"))).isNotNull();
        });
    }

    @Test
    void idsAreUniqueAndLinksLeadToThem() {
        Document page = page();
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href")).allMatch(target -> ids.contains(target.substring(1)));
    }

    @Test
    void nothingComesFromElsewhereAndNothingRuns() {
        Document page = page();

        assertThat(page.select("script, link, img, iframe, object, embed, form, base, video, audio, use, image"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("src"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import", "http");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
    }

    @Test
    void itKnowsDarkScreensNarrowOnesAndPaper() {
        String style = page().select("style").html();

        assertThat(style).contains("prefers-color-scheme: dark", "@media print", "overflow-x: auto");
    }

    /** Text on its background, as the guidelines on accessibility measure it: at least 4.5; marks at least 3. */
    @Test
    void coloursHaveEnoughContrast() {
        String style = page().select("style").html();
        for (String scheme : style.split(":root \\{")) {
            if (scheme.startsWith(" --paper")) {
                for (String ground : List.of("--paper", "--raised")) {
                    for (String text : List.of("--ink", "--quiet", "--mark", "--change")) {
                        assertThat(contrast(colour(scheme, text), colour(scheme, ground)))
                                .as(text + " on " + ground + " in "
                                        + scheme.lines().findFirst().orElse(""))
                                .isGreaterThanOrEqualTo(4.5);
                    }
                }
            }
        }
    }

    private static int colour(String scheme, String name) {
        int at = scheme.indexOf(name + ": #") + name.length() + 3;
        return Integer.parseInt(scheme.substring(at, at + 6), 16);
    }

    private static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void whateverStandsInAFieldIsOnlyText() throws IOException {
        Document page = page(hostile());

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("svg text, th, td, desc, title").eachText()).anyMatch(text -> text.contains("<script>"));
        assertThat(page.select("svg")).allMatch(svg -> svg.select("> desc").size() == 1);
        assertThat(page.select("section")).hasSameSizeAs(page().select("section"));
    }

    /** Reviews in which every name is an attack. */
    private Path hostile() throws IOException {
        StringBuilder text =
                new StringBuilder("workbook,cohort,centre,reviewer,criterion,section,finding,assigned,recorded\n");
        String quoted = '"' + ATTACK.replace("\"", "\"\"");
        for (int workbook = 0; workbook < 60; workbook++) {
            for (int seat = 0; seat < 2; seat++) {
                String name = quoted + (workbook + seat * 3) % 6 + '"';
                text.append(quoted)
                        .append(workbook)
                        .append("\",")
                        .append(quoted)
                        .append("\",");
                text.append(quoted)
                        .append("\",")
                        .append(name)
                        .append(',')
                        .append(quoted)
                        .append("\",");
                text.append(quoted).append("\",").append(workbook % (3 + seat) == 0 ? "not-met" : "met");
                text.append(",2024-01-01,2024-0").append(1 + workbook % 6).append("-05\n");
            }
        }
        return Files.writeString(folder.resolve("hostile.csv"), text);
    }

    @Test
    void aFigureThatIsNotToldIsSaidToBeNotTold() throws IOException {
        List<String> lines = Files.readAllLines(ModerationFilesTest.REVIEWS);
        Document page = page(Files.write(folder.resolve("few.csv"), lines.subList(0, 19)));

        assertThat(Set.copyOf(page.select("td[colspan]").eachText())).allMatch(text -> text.startsWith("not shown"));
        assertThat(page.select("svg .instead").eachText()).anyMatch(text -> text.startsWith("not shown"));
    }
}
