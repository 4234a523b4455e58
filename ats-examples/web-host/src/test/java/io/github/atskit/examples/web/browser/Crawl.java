package io.github.atskit.examples.web.browser;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.demo.DemoPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link and every form that only asks, from somebody's first page on, without a browser. */
final class Crawl {
    /** Nobody has that many pages; links that lead on for ever would. */
    private static final int TOO_MANY = 3_000;

    private static final Pattern FOR_AN_ACTION = Pattern.compile("/cases/[^/]+/do/([^/?]+).*");
    private static final Pattern OF_A_CASE = Pattern.compile("/cases/([^/?]+).*");

    private final Persona persona;
    private final Function<String, String> stages;
    private final String origin;
    private final Connection session;
    private final Map<String, String> from = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * A page that somebody can get at.
     *
     * @param persona who
     * @param path path and query
     * @param from the first page with a link to it
     * @param session the session that it was found in
     * @param status the answer's status
     * @param template the template that it is made of
     * @param stage the true stage of its case; empty where it belongs to none
     * @param shape what it is made of
     * @param styles what the style sheet can tell of its elements
     * @param longestWord how long the longest word is
     */
    record Page(
            Persona persona,
            String path,
            String from,
            String session,
            int status,
            String template,
            String stage,
            String shape,
            Set<String> styles,
            int longestWord) {
        /** {@return what it is a page of: a form or another page at a stage, and the same for a role} */
        Set<String> kinds() {
            return Set.of(
                    form() + " at " + stage, form() + " for " + persona.role().code());
        }

        /** {@return the template, and for a form the action that it is for} */
        String form() {
            Matcher action = FOR_AN_ACTION.matcher(path);
            return template.replace('/', '-') + (action.matches() ? '-' + action.group(1) : "");
        }

        /** {@return a name for its pictures} */
        String name() {
            return form() + (stage.isEmpty() ? "" : "-at-" + stage) + "-for-"
                    + persona.role().code();
        }

        @Override
        public String toString() {
            return persona + " " + path + " (from " + from + ")";
        }
    }

    private Crawl(RunningHost host, Persona persona, Function<String, String> stages) {
        this.persona = persona;
        this.stages = stages;
        this.origin = host.at("");
        this.session = Jsoup.newSession().ignoreHttpErrors(true).timeout(60_000).maxBodySize(0);
    }

    /** {@return all pages that anybody of the demo reaches by links, in each of their roles} */
    static List<Page> ofEverybody(RunningHost host) throws Exception {
        Map<String, String> stages = new ConcurrentHashMap<>();
        Function<String, String> stage = id -> stages.computeIfAbsent(id, unknown -> stage(host, unknown));
        return Together.each(Persona.everybody(host), persona -> of(host, persona, stage)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static String stage(RunningHost host, String id) {
        return host.part(Cases.class)
                .open(new CandidacyId(id), new Actor("admin-1", Role.ADMINISTRATOR))
                .get()
                .sight()
                .candidacy()
                .stage()
                .name()
                .code();
    }

    /**
     * Finds all pages that are reached by links from the first page of somebody.
     *
     * @param stages the true stage of a case
     */
    private static List<Page> of(RunningHost host, Persona persona, Function<String, String> stages) {
        try {
            Crawl crawl = new Crawl(host, persona, stages);
            crawl.signIn();
            return crawl.follow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void signIn() throws IOException {
        send(get("/sign-in"), "/sign-in", Map.of("username", persona.person(), "password", DemoPeople.PASSWORD));
        Document first = get("/cases");
        if (!first.select("form[action$=/role]").isEmpty()) {
            send(first, "/role", Map.of("role", persona.role().code()));
        }
    }

    private Document get(String path) throws IOException {
        return session.newRequest(origin + path).get();
    }

    private void send(Document page, String action, Map<String, String> fields) throws IOException {
        String token =
                page.select("form[action$=" + action + "] input[name=_csrf]").attr("value");
        session.newRequest(origin + action).data(fields).data("_csrf", token).post();
    }

    private List<Page> follow() throws IOException {
        List<Page> pages = new ArrayList<>();
        add("/", "");
        while (!open.isEmpty()) {
            String path = open.remove();
            Response answer = session.newRequest(origin + path)
                    .method(Connection.Method.GET)
                    .ignoreContentType(true)
                    .execute();
            String reached = path(answer.url());
            if (!reached.equals(path)) {
                add(reached, path); // looked at under its own address
                continue;
            }
            if (answer.header("Content-Disposition") == null
                    && answer.contentType() != null
                    && answer.contentType().startsWith("text/html")) {
                Document page = answer.parse();
                pages.add(page(path, answer, page));
                ways(page).forEach(way -> add(way, path));
            }
            if (pages.size() > TOO_MANY) {
                throw new AssertionError(persona + " finds ever more pages, " + path + " among them");
            }
        }
        return pages;
    }

    private Page page(String path, Response answer, Document page) {
        Matcher ofACase = OF_A_CASE.matcher(path);
        return new Page(
                persona,
                path,
                from.getOrDefault(path, ""),
                session.cookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals(Visit.SESSION))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElseThrow(),
                answer.statusCode(),
                String.valueOf(answer.header(TemplateHeader.NAME)),
                ofACase.matches() ? stages.apply(ofACase.group(1)) : "",
                Shape.of(page),
                Shape.styles(page),
                Shape.longestWord(page));
    }

    private static String path(URL url) {
        return url.getQuery() == null ? url.getPath() : url.getPath() + '?' + url.getQuery();
    }

    private void add(String path, String before) {
        if (from.putIfAbsent(path, before) == null) {
            open.add(path);
        }
    }

    private List<String> ways(Document page) {
        List<String> ways = new ArrayList<>();
        page.select("a[href]:not([download])").forEach(link -> ways.add(link.attr("abs:href")));
        page.select("form[method=get]").forEach(form -> ways.add(asked(form)));
        return ways.stream()
                .filter(way -> way.startsWith(origin + '/'))
                .map(way -> way.substring(origin.length()).replaceFirst("#.*", ""))
                .toList();
    }

    private static String asked(Element form) {
        String query = form.select("input[name],select[name]").stream()
                .map(field -> field.attr("name") + '=' + field.val())
                .collect(Collectors.joining("&"));
        return form.attr("abs:action") + '?' + query;
    }
}
