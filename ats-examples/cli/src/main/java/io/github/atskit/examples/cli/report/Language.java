package io.github.atskit.examples.cli.report;

import io.github.atskit.core.message.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that the command line puts around those of the library, and numbers as people write them. English and German; named as users
 * write it.
 */
public enum Language {
    en(Locale.UK),
    de(Locale.GERMANY);

    private static final char MINUS = '\u2212';

    private final Locale locale;
    private final Messages messages;
    private final ResourceBundle texts;

    Language(Locale locale) {
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.texts = ResourceBundle.getBundle(
                "io.github.atskit.examples.cli.report.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** {@return the library's own texts} */
    public Messages messages() {
        return messages;
    }

    /** {@return the language as documents name it} */
    public String tag() {
        return locale.getLanguage();
    }

    /** {@return a text of the command line; values are put in as they are} */
    public String text(String key, Object... values) {
        String pattern = texts.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** {@return a number with so many digits after the point} */
    public String decimal(double number, int digits) {
        return decimal(BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_EVEN));
    }

    /** {@return a number with the digits that it has} */
    public String decimal(BigDecimal number) {
        char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return number.toPlainString().replace('.', point).replace('-', MINUS);
    }

    /** {@return a whole number in groups of three digits} */
    public String count(long number) {
        return String.format(locale, "%,d", number);
    }

    /** {@return a difference with its sign} */
    public String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + decimal(number);
    }

    /** {@return a difference with its sign and so many digits after the point} */
    public String signed(double number, int digits) {
        return signed(BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_EVEN));
    }
}
