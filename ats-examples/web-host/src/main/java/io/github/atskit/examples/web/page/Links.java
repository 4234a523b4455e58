package io.github.atskit.examples.web.page;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.workbook.PartPath;
import org.springframework.stereotype.Component;

/** Addresses of pages. Ids are of letters, digits, dots, underscores and hyphens, so they stand in an address as they are. */
@Component("links")
public final class Links {
    /** {@return the overview of a case} */
    public String of(String id) {
        return "/cases/" + id;
    }

    public String sections(String id) {
        return of(id) + "/sections";
    }

    public String section(String id, String section) {
        return sections(id) + '/' + section;
    }

    /** {@return the field of a part on the page of its section} */
    public String part(String id, PartPath path) {
        return section(id, path.section()) + "#f-parts-" + path.part();
    }

    public String workbook(String id) {
        return of(id) + "/workbook";
    }

    public String evidence(String id) {
        return of(id) + "/evidence";
    }

    /** {@return where an item of evidence is added to a section} */
    public String newItem(String id, String section) {
        return section(id, section) + "/evidence";
    }

    /** {@return where an item of evidence is changed} */
    public String item(String id, String section, String item) {
        return newItem(id, section) + '/' + item;
    }

    public String coverage(String id) {
        return of(id) + "/coverage";
    }

    public String mentoring(String id) {
        return of(id) + "/mentoring";
    }

    public String reviews(String id) {
        return of(id) + "/reviews";
    }

    public String impact(String id) {
        return of(id) + "/impact";
    }

    public String viva(String id) {
        return of(id) + "/viva";
    }

    public String timeline(String id) {
        return of(id) + "/timeline";
    }

    /** {@return where an action of the menu is done} */
    public String action(String id, Action action) {
        return action == Action.SAVE_SECTION ? sections(id) : of(id) + "/do/" + action.code();
    }

    /**
     * Where something of a workbook is to be read.
     *
     * @param id the case
     * @param target a section, a part ({@code project/account}), a standard by its number, or an item of evidence
     */
    public String target(String id, String target) {
        return workbook(id) + '#' + anchor(target);
    }

    /** {@return the id of the element for something of a workbook; what it is named by tells a section, a part and so on apart} */
    public String anchor(String target) {
        return "t-" + target.replace("/", "--");
    }

    /** {@return where the file of an item of evidence is handed out} */
    public String file(String id, String sha256) {
        return evidence(id) + '/' + sha256;
    }
}
