package io.github.atskit.examples.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.security.Acting;
import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Program;
import io.github.atskit.examples.web.support.Program.Reply;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A case with a hostile text wherever anybody can write one, and every page on which it may be shown. */
@HostTest
class HostileTextTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "hostile-1";
    private static final String PDF = "%PDF-1.7\n%%EOF\n";

    /** Breaks out of a text, of an attribute and of a script where it is not escaped, and is worked out where it is taken for a template. */
    private static final String HOSTILE =
            "no%d\"'`></title></textarea></script><x-hostile onmouseover=alert(1)>${61681*61681}__${61681*61681}__[[${61681*61681}]]#{x}{{61681*61681}}";

    private static final Pattern NUMBER = Pattern.compile("no(\\d+)\"'`>");
    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");
    private static final int MOST_PAGES = 400;

    /** Texts that no page shows: what a file is called helps to tell its kind, and is not kept. */
    private static final Set<String> SHOWN_NOWHERE = Set.of("file name");

    /** What the hostile text would come to if it were evaluated; longer than anything that keys made by chance have in them. */
    private static final String SQUARE = "3804545761";

    @LocalServerPort
    int port;

    private final Map<Integer, String> written = new TreeMap<>();
    private final Set<Integer> shown = new TreeSet<>();

    private String hostile(String where) {
        int number = written.size() + 1;
        written.put(number, where);
        return HOSTILE.formatted(number);
    }

    /** Every text that is for people, but names and choices. */
    private JsonNode hostile(JsonNode tree, String where) {
        if (tree instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> object.set(name, hostile(object.get(name), where + " " + name)));
        } else if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, hostile(array.get(i), where));
            }
        } else if (tree instanceof StringNode text && text.stringValue().contains(" ")) {
            return StringNode.valueOf(hostile(where));
        }
        return tree;
    }

    private static Actor actor(String person, Role role) {
        return new Actor(person, role);
    }

    private void act(Actor by, String action, String payload) {
        JsonNode tree = hostile(JSON.readTree(payload), action);
        Reply reply = Program.of(port, by.id())
                .post(
                        "/api/cases/" + ID + "/" + action + (action.equals("enrol") ? "?cohort=demo-a" : ""),
                        JSON.writeValueAsString(tree),
                        Acting.HEADER,
                        by.role().code());
        assertThat(reply.status()).as(action + ": " + reply.text()).isEqualTo(200);
    }

    private static final Actor CLERK = actor("admin-1", Role.ADMINISTRATOR);
    private static final Actor WRITER = actor("participant-19", Role.PARTICIPANT);
    private static final Actor MENTOR = actor("mentor-2", Role.MENTOR);
    private static final Actor REVIEWER = actor("reviewer-2", Role.REVIEWER);
    private static final Actor MODERATOR = actor("moderator-1", Role.MODERATOR);
    private static final Actor LEAD = actor("lead-1", Role.LEAD_MODERATOR);
    private static final Actor HEAD = actor("head-1", Role.PROGRAMME_HEAD);

    private static final String REVIEW = """
            "judgements": {"authenticity": {"finding": "met", "comment": "a comment"},
            "sufficiency": {"finding": "%s", "comment": "a comment"}, "reliability": {"finding": "met", "comment": "a comment"}},
            "feedback": "some feedback\"""";

    @Test
    void whatAnybodyWritesIsATextOnEveryPage() throws IOException {
        begin();
        lookAsAll();
        judge();
        lookAsAll();
        end();
        lookAsAll();
        act(WRITER, "withdraw", "{\"reason\": \"a reason\"}");
        lookAsAll();

        Map<Integer, String> never = new TreeMap<>(written);
        never.keySet().removeAll(shown);
        assertThat(written).hasSizeGreaterThan(50);
        assertThat(never.values())
                .as("texts that no page shows, so that nothing was tried")
                .isSubsetOf(SHOWN_NOWHERE);
    }

    private void begin() throws IOException {
        act(CLERK, "enrol", """
                {"participant": "participant-19", "entry": {"set-member": true}, "waiver": {"reason": "a reason",
                "criteria": ["set-member", "suitability", "qtls-or-qts", "qualification", "years-since-qualified", "weekly-hours", "post-14"]}}""".replace(
                        "\"set-member\", \"suitability\", \"qtls-or-qts\", \"qualification\", \"years-since-qualified\", \"weekly-hours\", \"post-14\"",
                        criteria()));
        act(WRITER, "request-mentor", "{\"note\": \"a note\"}");
        look(CLERK);
        act(CLERK, "decline-mentor-request", "{\"reason\": \"a reason\"}");
        act(
                WRITER,
                "nominate-mentor",
                "{\"mentor\": \"mentor-2\", \"relation\": \"network\", \"more-experienced\": true, \"mentoring-programme\": true}");
        act(CLERK, "place-hold", "{\"kind\": \"adjustment\", \"reason\": \"a reason\"}");
        look(WRITER, CLERK);
        act(CLERK, "lift-hold", "{\"note\": \"a note\"}");
        act(CLERK, "grant-extension", "{\"until\": \"2027-09-01T17:00:00Z\", \"reason\": \"a reason\"}");
        act(
                MENTOR,
                "log-discussion",
                "{\"on\": \"2027-02-01\", \"topic\": \"a topic\", \"actions\": [\"an action\"], \"standards\": [2]}");
        for (JsonNode section : JSON.readTree(Files.readString(Path.of("client/walk/workbook.json")))) {
            act(WRITER, "save-section", JSON.writeValueAsString(section));
        }
        evidence();
        act(MENTOR, "write-statement", "{\"text\": \"a text\"}");
        act(WRITER, "submit-workbook", "{\"declaration\": \"a declaration\"}");
    }

    /** All criteria that the cohort asks for, from what the refusal of an enrolment without them tells. */
    private String criteria() {
        Reply refused = Program.of(port, "admin-1")
                .post(
                        "/api/cases/" + ID + "/enrol?cohort=demo-a",
                        "{\"participant\": \"participant-19\", \"entry\": {}}");
        List<String> names = new ArrayList<>();
        refused.json()
                .findValues("criteria")
                .forEach(list -> list.forEach(one -> names.add('"' + one.stringValue() + '"')));
        return String.join(", ", new LinkedHashSet<>(names));
    }

    private void evidence() {
        Program writer = Program.of(port, WRITER.id());
        Reply kept = writer.post(
                "/api/cases/" + ID + "/evidence?name="
                        + URLEncoder.encode(hostile("file name") + ".pdf", StandardCharsets.UTF_8),
                PDF);
        String sha256 = kept.json().get("sha256").stringValue();
        for (String uri : List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "https://example.org/?a=%22%3E")) {
            act(WRITER, "save-section", """
                    {"section": "introduction", "evidence": [{"id": "bad-%d", "title": "a title", "type": "document", "captured-on": "2027-02-01",
                    "standards": [], "note": "a note", "uri": "%s", "sha256": "%s", "media-type": "text / html"}]}""".formatted(Math.abs(uri.hashCode()), uri, sha256));
        }
        Reply file = writer.get("/api/cases/" + ID + "/evidence/" + sha256);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).startsWith("attachment;").doesNotContain("x-hostile>", "<");
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
    }

    private void judge() {
        act(LEAD, "assign-reviewer", "{\"reviewer\": \"reviewer-1\"}");
        act(
                LEAD,
                "assign-reviewer",
                "{\"reviewer\": \"reviewer-3\", \"replaces\": \"reviewer-1\", \"reason\": \"a reason\"}");
        act(actor("reviewer-3", Role.REVIEWER), "declare-conflict", "{\"kind\": \"colleague\", \"note\": \"a note\"}");
        act(LEAD, "assign-reviewer", "{\"reviewer\": \"reviewer-2\"}");
        String asks = "{" + REVIEW.formatted("not-met")
                + ", \"modifications\": [{\"id\": \"q-1\", \"target\": \"impact/quality-strategy\", \"request\": \"a request\"}]";
        act(REVIEWER, "record-review", asks + "}");
        look(MODERATOR);
        act(MODERATOR, "return-review", "{\"reason\": \"a reason\"}");
        look(REVIEWER);
        act(REVIEWER, "record-review", asks + "}");
        look(REVIEWER, MODERATOR);
        act(MODERATOR, "adjust-review", asks + ", \"reason\": \"a reason\"}");
        act(WRITER, "save-section", "{\"section\": \"impact\", \"parts\": {\"quality-strategy\": \"another text\"}}");
        act(MENTOR, "write-statement", "{\"text\": \"a text\"}");
        act(
                WRITER,
                "submit-workbook",
                "{\"declaration\": \"a declaration\", \"responses\": {\"q-1\": \"a response\"}}");
    }

    private void end() {
        act(LEAD, "assign-reviewer", "{\"reviewer\": \"reviewer-2\"}");
        act(REVIEWER, "record-review", "{" + REVIEW.formatted("met") + "}");
        look(MODERATOR);
        act(MODERATOR, "confirm-review", "{\"note\": \"a note\"}");
        String panel =
                "\"minutes\": 30, \"panel\": [{\"person\": \"lead-1\", \"role\": \"lead-moderator\"}, {\"person\": \"head-1\", \"role\": \"programme-head\"}]";
        String venue =
                "{\"mode\": \"in-person\", \"venue\": \"a venue\", \"starts-at\": \"2027-05-01T10:00:00Z\", " + panel;
        act(CLERK, "book-viva", venue + "}");
        look(WRITER, LEAD);
        act(CLERK, "rebook-viva", venue + ", \"reason\": \"a reason\"}");
        look(WRITER, LEAD, CLERK);
        act(CLERK, "cancel-viva", "{\"reason\": \"a reason\"}");
        act(
                CLERK,
                "book-viva",
                "{\"mode\": \"remote\", \"link\": \"javascript:alert(1)\", \"starts-at\": \"2027-05-01T10:00:00Z\", "
                        + panel + "}");
    }

    private void lookAsAll() {
        look(List.of("/cases/" + ID, "/", "/messages"), WRITER, MENTOR, REVIEWER, MODERATOR, LEAD, HEAD, CLERK);
    }

    private void look(Actor... viewers) {
        look(List.of("/cases/" + ID), viewers);
    }

    /** Every page of the case, and, where they are begun with, every page of no case, with the eyes of some. */
    private void look(List<String> beginnings, Actor... viewers) {
        for (Actor viewer : viewers) {
            Browser browser = new Browser(port).as(viewer.id());
            browser.post("/messages", "/role", "role", viewer.role().code());
            crawl(browser, viewer, beginnings);
        }
    }

    private void crawl(Browser browser, Actor viewer, List<String> beginnings) {
        boolean all = beginnings.size() > 1;
        Deque<String> open = new ArrayDeque<>(beginnings);
        Set<String> known = new HashSet<>(open);
        while (!open.isEmpty() && known.size() < MOST_PAGES) {
            String address = open.removeFirst();
            HttpResponse<String> answer = browser.get(address);
            String what = viewer + " " + address;
            assertThat(answer.statusCode()).as(what).isLessThan(500);
            answer.headers()
                    .firstValue("Location")
                    .ifPresent(to -> add(to.replace("http://127.0.0.1:" + port, ""), all, known, open));
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Document page = Jsoup.parse(answer.body());
                inspect(page, what, answer.body());
                page.select("a[href], form[method=get]")
                        .forEach(link -> add(link.attr(link.hasAttr("href") ? "href" : "action"), all, known, open));
            }
        }
    }

    /** Pages of this case, and those that belong to none. */
    private static void add(String link, boolean all, Set<String> known, Deque<String> open) {
        String address = link.replaceAll("#.*", "");
        boolean wanted = address.startsWith("/cases/") ? address.startsWith("/cases/" + ID) : all;
        if (address.startsWith("/") && wanted && !address.contains("/evidence/") && known.add(address)) {
            open.addLast(address);
        }
    }

    private void inspect(Document page, String what, String body) {
        assertThat(body.toLowerCase()).as(what).doesNotContain("<x-hostile", SQUARE);
        assertThat(page.select("x-hostile")).as(what).isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey())
                        .as(what)
                        .doesNotStartWith("on")
                        .isNotEqualTo("style")
                        .doesNotStartWith("hx-on");
                if (Set.of("href", "src", "action", "formaction", "hx-get", "hx-post")
                        .contains(attribute.getKey())) {
                    assertThat(isSafe(attribute.getValue()))
                            .as(what + " leads to " + attribute.getValue())
                            .isTrue();
                }
                note(attribute.getValue());
            });
        }
        page.select("script").forEach(script -> {
            assertThat(script.data()).as(what).isBlank();
            assertThat(script.attr("src")).as(what).matches("/(assets|webjars)/[\\w./-]+");
        });
        note(page.text());
    }

    private void note(String text) {
        NUMBER.matcher(text).results().forEach(found -> shown.add(Integer.valueOf(found.group(1))));
    }

    private static boolean isSafe(String address) {
        int colon = address.indexOf(':');
        return address.startsWith("/") && !address.startsWith("//")
                || address.startsWith("#")
                || address.startsWith("?")
                || colon > 0 && SAFE_SCHEMES.contains(address.substring(0, colon))
                || address.isEmpty();
    }
}
