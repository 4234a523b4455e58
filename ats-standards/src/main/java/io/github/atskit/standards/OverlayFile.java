package io.github.atskit.standards;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Reads an overlay of official wording. One object per file; it lives for the one call. */
final class OverlayFile {
    private final FileText text;
    private final Faults faults;
    private final KnownStandards known;
    private Map<StandardCode, String> titles = LinkedHashMap.empty();

    private OverlayFile(FileText text, KnownStandards known) {
        this.text = text;
        this.faults = text.faults();
        this.known = known;
    }

    static Either<List<DataFault>, WordingOverlay> read(String file, String content, KnownStandards known) {
        return new OverlayFile(FileText.read(file, content, FileShape.OVERLAY), known).overlay();
    }

    private Either<List<DataFault>, WordingOverlay> overlay() {
        Option<Field> owner = text.header("owner");
        if (owner.isDefined()) {
            faults.accepts(owner.get(), "owner", Texts.LONGEST_OWNER);
        }
        Option<Locale> language = language();
        for (Field[] row : text.rows()) {
            readRow(row);
        }
        return faults.isEmpty()
                ? Either.right(new WordingOverlay(owner.get().text(), language.get(), titles))
                : Either.left(faults.inOrder());
    }

    private Option<Locale> language() {
        Option<Field> field = text.header("language");
        if (field.isEmpty()) {
            return Option.none();
        }
        Option<Locale> language = locale(field.get().text());
        if (language.isEmpty()) {
            faults.add(field.get(), "not a language: " + field.get().quoted(), "a language tag, as in en, en-GB or cy");
        }
        return language;
    }

    private static Option<Locale> locale(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? Option.none() : Option.some(locale);
        } catch (IllformedLocaleException noTag) {
            return Option.none();
        }
    }

    private void readRow(Field[] row) {
        Option<StandardCode> code = known.code(row[0], faults);
        boolean sound = faults.accepts(row[1], "wording", Texts.LONGEST_WORDING);
        if (code.isEmpty()) {
            return;
        }
        if (titles.containsKey(code.get())) {
            faults.add(row[0], "standard " + code.get() + " is repeated", "each standard once");
        } else if (sound) {
            titles = titles.put(code.get(), row[1].text());
        }
    }
}
