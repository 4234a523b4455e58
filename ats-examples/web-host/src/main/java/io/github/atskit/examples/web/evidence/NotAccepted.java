package io.github.atskit.examples.web.evidence;

import java.io.Serial;

/** A file is not taken in. */
public final class NotAccepted extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why not. */
    public enum Why {
        /** There is nothing in it. */
        EMPTY("The file is empty."),
        /** It is longer than this host takes. */
        TOO_LONG("The file is too long."),
        /** The files of the case are too many or too long. */
        CASE_FULL("There is no room for more files in this case."),
        /** What is in it is not accepted as evidence. */
        KIND("Files of this kind are not accepted. Documents, pictures, sound and video are.");

        private final String text;

        Why(String text) {
            this.text = text;
        }

        /** {@return a sentence for the sender} */
        public String text() {
            return text;
        }
    }

    NotAccepted(Why why) {
        super(why.text(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
