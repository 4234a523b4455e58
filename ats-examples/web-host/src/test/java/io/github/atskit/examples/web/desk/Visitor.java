package io.github.atskit.examples.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.support.Browser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at their desk. */
final class Visitor {
    private final Browser browser;

    Visitor(int port, String person) {
        browser = new Browser(port).as(person);
    }

    int status(String path) {
        return browser.get(path).statusCode();
    }

    String text(String path) {
        return browser.get(path).body();
    }

    /** {@return a page, which has to be there} */
    Document page(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** {@return the ids of the cases that the lists of a page name, in its order} */
    List<String> cases(String path) {
        return page(path).select("table.work th[scope=row] a").eachText();
    }

    /** {@return the form of a page as it is filled in when it is opened} */
    Filled form(String path) {
        return form(path, path);
    }

    Filled form(String page, String action) {
        return new Filled(page, action, page(page));
    }

    HttpResponse<String> post(String page, String action, String... fields) {
        return browser.post(page, action, fields);
    }

    /** {@return the page to which an answer leads, with its receipt} */
    Document after(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return page(location.replaceFirst("^https?://[^/]+", ""));
    }

    /** A form with something in it. */
    final class Filled {
        private final String page;
        private final String action;
        private final Map<String, String> fields = new LinkedHashMap<>();

        Filled(String page, String action, Document on) {
            this.page = page;
            this.action = action;
            Element form = on.selectFirst("main form[action=" + action + "]");
            assertThat(form).as(on.text()).isNotNull();
            form.select("input[type=hidden], input[type=text], input[type=date], input[type=datetime-local], "
                            + "input[type=radio][checked], input[type=checkbox][checked]")
                    .forEach(input -> fields.put(input.attr("name"), input.val()));
            form.select("textarea")
                    .forEach(area ->
                            fields.put(area.attr("name"), area.wholeText().stripLeading()));
            form.select("option[selected]")
                    .forEach(option -> fields.put(option.closest("select").attr("name"), option.val()));
            fields.remove("_csrf");
        }

        String value(String name) {
            return fields.getOrDefault(name, "");
        }

        Filled with(String name, String value) {
            fields.put(name, value);
            return this;
        }

        HttpResponse<String> send() {
            List<String> all = new ArrayList<>();
            fields.forEach((name, value) -> all.addAll(List.of(name, value)));
            return post(page, action, all.toArray(String[]::new));
        }
    }
}
