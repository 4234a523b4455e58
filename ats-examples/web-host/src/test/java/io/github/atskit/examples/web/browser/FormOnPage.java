package io.github.atskit.examples.web.browser;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * The form on the page that is open, filled in as a person would: by clicking, typing and pressing "add" for another row. What is to be
 * filled in is told as the payload that comes of it, for controls are named by the payload's paths.
 */
record FormOnPage(Browser browser) {
    /** Longer texts are put in as by pasting. */
    private static final int TYPED = 60;

    FormOnPage fill(Map<?, ?> payload) {
        payload.forEach((name, value) -> fill((String) name, value));
        return this;
    }

    FormOnPage fill(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> fill(path + '.' + name, inner));
        } else if (value instanceof List<?> list) {
            list(path, list);
        } else {
            put(path, String.valueOf(value));
        }
        return this;
    }

    private void list(String path, List<?> list) {
        if (boxes(path).isEmpty()) {
            for (int row = 0; row < list.size(); row++) {
                if (!hasRow(path, row)) {
                    addRow(path);
                }
                fill(path + '[' + row + ']', list.get(row));
            }
        } else {
            List<String> wanted = list.stream().map(String::valueOf).toList();
            boxes(path).stream()
                    .filter(box -> wanted.contains(box.getDomAttribute("value")) != box.isSelected())
                    .forEach(WebElement::click);
        }
    }

    private List<WebElement> boxes(String path) {
        // In the rows of a list there may be boxes too, with longer names.
        return browser.all("input[type=checkbox][name^='" + path + "['][name$=']']").stream()
                .filter(box -> String.valueOf(box.getDomAttribute("name"))
                        .substring(path.length())
                        .matches("\\[\\d+]"))
                .toList();
    }

    private boolean hasRow(String path, int row) {
        return !browser.all("[name='" + path + '[' + row + "]'], [name^='" + path + '[' + row + "].'], [name^='" + path
                        + '[' + row + "][']")
                .isEmpty();
    }

    void addRow(String path) {
        WebElement add = browser.find("button[name=_add][value='" + path + "']");
        browser.toNextPage(add::click);
    }

    private void put(String path, String value) {
        List<WebElement> controls = browser.driver().findElements(By.name(path));
        if (controls.isEmpty()) {
            throw new AssertionError(
                    "there is no field " + path + " on " + browser.driver().getCurrentUrl());
        }
        WebElement control = controls.get(0);
        String type = String.valueOf(control.getDomAttribute("type"));
        if (type.equals("radio")) {
            controls.stream()
                    .filter(radio -> value.equals(radio.getDomAttribute("value")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(path + " does not offer " + value))
                    .click();
        } else if (control.getTagName().equals("select")) {
            new Select(control).selectByValue(value);
        } else if (type.equals("date")) {
            pick(control, value);
        } else if (type.equals("datetime-local")) {
            pick(
                    control,
                    LocalDateTime.ofInstant(Instant.parse(value), Story.ZONE).toString());
        } else {
            text(control, value);
        }
    }

    /** What has to be typed for a date depends on the language of the system. */
    private void pick(WebElement control, String value) {
        browser.script("arguments[0].value = arguments[1]", control, value);
    }

    private void text(WebElement control, String value) {
        control.clear();
        if (value.length() <= TYPED) {
            control.sendKeys(value);
        } else {
            browser.paste(control, value);
        }
    }

    /** {@return what stands in a field} */
    String value(String path) {
        return String.valueOf(browser.driver().findElement(By.name(path)).getDomProperty("value"));
    }
}
