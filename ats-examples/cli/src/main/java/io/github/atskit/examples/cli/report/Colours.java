package io.github.atskit.examples.cli.report;

import java.io.Console;
import java.util.Map;

/** Whether output is coloured: on a terminal only, and never where {@code NO_COLOR} is set. */
public record Colours(boolean on) {

    /** The colours that are used, each with one meaning. */
    enum Colour {
        /** A title. */
        STRONG("1"),
        /** It was done. */
        DONE("32"),
        /** It was refused. */
        REFUSED("33"),
        /** An expectation did not hold. */
        FAILED("1;31"),
        /** What is read last. */
        FAINT("2");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    public static Colours of(Map<String, String> environment, boolean terminal) {
        return new Colours(terminal && environment.getOrDefault("NO_COLOR", "").isEmpty());
    }

    /** Since Java 22 there is a console even where there is no terminal; it then says so itself. */
    public static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }

    /** {@return a title} */
    public String title(String text) {
        return paint(Colour.STRONG, text);
    }

    /** {@return what is as it should be} */
    public String good(String text) {
        return paint(Colour.DONE, text);
    }

    /** {@return what is still to be done} */
    public String open(String text) {
        return paint(Colour.REFUSED, text);
    }

    String paint(Colour colour, String text) {
        return on ? "\u001B[" + colour.code + 'm' + text + "\u001B[0m" : text;
    }
}
