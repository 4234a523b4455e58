package io.github.atskit.examples.web.workbook;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.cases.Tag;
import io.github.atskit.examples.web.evidence.EvidenceFiles;
import io.github.atskit.examples.web.form.Drawing;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.form.FormView;
import io.github.atskit.examples.web.form.Payload;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An item of evidence, new or stored, with the form that saves its section with it. */
final class ItemSheet {
    private static final String ITEMS = "evidence";
    private static final String ITEM = ITEMS + "[0]";
    private static final String ID = ITEM + ".id";
    private static final String HASH = ITEM + ".sha256";
    private static final String TYPE = ITEM + ".media-type";

    private final OpenCase open;
    private final String section;
    private final Optional<String> item;
    private final Form form;
    private final Field items;
    private final Words words;

    ItemSheet(OpenCase open, String section, Optional<String> item, Words words) {
        this.open = open;
        this.section = section;
        this.item = item;
        this.words = words;
        if (Contents.section(open, section) == null || item.isPresent() && stored().isEmpty()) {
            throw new NotFound();
        }
        this.form = Forms.of(open.sight().definition()).section(section);
        this.items = form.fields().find(field -> field.name().equals(ITEMS)).get();
    }

    OpenCase open() {
        return open;
    }

    String section() {
        return section;
    }

    Optional<String> item() {
        return item;
    }

    Option<EvidenceItem> stored() {
        return stored(open, section, item);
    }

    private static Option<EvidenceItem> stored(OpenCase open, String section, Optional<String> item) {
        return Option.ofOptional(item)
                .flatMap(id ->
                        open.sight().candidacy().workbook().section(section).flatMap(holding -> holding.evidence(id)));
    }

    /** {@return a text that is another one when the item is another one} */
    static String tag(OpenCase open, String section, Optional<String> item) {
        return Tag.of(stored(open, section, item).map(EvidenceItem::toString).getOrElse(""));
    }

    /** {@return whatever is in the way of saving} */
    List<Reason> blockedBy() {
        return open.menu()
                .filter(status -> status.action() == Action.SAVE_SECTION)
                .flatMap(ActionStatus::blockedBy);
    }

    /** {@return what fills the form: the item as it is stored, or the next free id} */
    Entered saved() {
        return stored().map(found -> Entered.of(Map.of(ITEMS, java.util.List.of(Contents.tree(found)))))
                .getOrElse(() -> Entered.NOTHING.with(ID, nextId()));
    }

    /** A suggestion; any other will do as well. */
    private String nextId() {
        List<String> taken = open.sight().candidacy().workbook().evidence().map(EvidenceItem::id);
        return io.vavr.collection.Stream.from(1)
                .map(number -> String.format("ev-%02d", number))
                .find(id -> !taken.contains(id))
                .get();
    }

    /** {@return what was sent, with what is not to be changed of a stored item} */
    Entered fixed(Entered sent) {
        return item.map(id -> sent.with(ID, id)).orElse(sent);
    }

    Entered withFile(Entered sent, EvidenceFiles.Kept file) {
        return sent.with(HASH, file.sha256()).with(TYPE, file.mediaType());
    }

    Map<String, Object> payload(Entered sent) {
        Map<String, Object> payload = new LinkedHashMap<>(Payload.of(
                List.of(items), sent, open.sight().definition().calendar().zone()));
        payload.put("section", section);
        return payload;
    }

    FormView view(Entered entered, List<FieldFault> faults) {
        String element = items.path() + "[]";
        String id = item.isPresent() ? element + ".id" : "";
        Kind.ListOf list = (Kind.ListOf) items.kind();
        return Drawing.of(form, open.sight().definition(), words)
                .filled(entered)
                .faulty(faults)
                .without(element + ".sha256", element + ".media-type", id)
                .view(list.element().fields(), ITEM);
    }

    /** {@return what the form carries along without showing it: the file that was uploaded} */
    Map<String, String> hidden(Entered entered) {
        Map<String, String> hidden = new LinkedHashMap<>();
        java.util.List.of(HASH, TYPE).forEach(path -> {
            if (!entered.text(path).isEmpty()) {
                hidden.put(path, entered.text(path));
            }
        });
        return hidden;
    }
}
