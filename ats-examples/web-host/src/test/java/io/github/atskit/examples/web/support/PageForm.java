package io.github.atskit.examples.web.support;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form on a page, filled in and sent as a browser without scripts does it. */
public final class PageForm {
    private final String path;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private PageForm(Element form) {
        path = form.attr("action");
        for (Element control : form.select("input, select, textarea")) {
            String value = value(control);
            if (!control.attr("name").isEmpty() && value != null) {
                fields.put(control.attr("name"), value);
            }
        }
    }

    /** The main form of a page. */
    public static PageForm on(HttpResponse<String> page) {
        Element form = Jsoup.parse(page.body()).selectFirst("main form");
        if (form == null) {
            throw new AssertionError("no form: " + page.statusCode() + " " + page.body());
        }
        return new PageForm(form);
    }

    private static String value(Element control) {
        String type = control.attr("type");
        if (type.equals("file") || (type.equals("radio") || type.equals("checkbox")) && !control.hasAttr("checked")) {
            return null;
        }
        if (control.normalName().equals("select")) {
            Element chosen = control.selectFirst("option[selected]");
            return chosen == null ? "" : chosen.attr("value");
        }
        return control.normalName().equals("textarea")
                ? control.wholeText().replaceFirst("^\n", "").replace("\n", "\r\n")
                : control.attr("value");
    }

    public PageForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    public PageForm without(String name) {
        fields.remove(name);
        return this;
    }

    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    /** Presses the form's own button. */
    public HttpResponse<String> send(Browser browser) {
        return sendTo(browser, path);
    }

    /** Sends the same elsewhere. */
    public HttpResponse<String> sendTo(Browser browser, String where) {
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        return browser.forge(where, all.toArray(String[]::new));
    }

    public String path() {
        return path;
    }

    /** {@return a page as a document} */
    public static Document document(HttpResponse<String> page) {
        return Jsoup.parse(page.body());
    }
}
