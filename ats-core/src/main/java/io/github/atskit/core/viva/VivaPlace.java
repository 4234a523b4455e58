package io.github.atskit.core.viva;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import java.util.Objects;

/** Where a viva takes place. */
public sealed interface VivaPlace {

    /** {@return how a viva at this place is held} */
    VivaMode mode();

    /** {@return the venue or the link} */
    String text();

    /**
     * A room.
     *
     * @param venue 1 to 500 code points
     */
    record Venue(@TextOf(TextShape.LINE) String venue) implements VivaPlace {
        /**
         * Refuses null.
         *
         * @param venue 1 to 500 code points
         */
        public Venue {
            Objects.requireNonNull(venue, "venue");
        }

        @Override
        public VivaMode mode() {
            return VivaMode.IN_PERSON;
        }

        @Override
        public String text() {
            return venue;
        }
    }

    /**
     * A remote meeting.
     *
     * @param link an absolute URI of at most 2,000 code points
     */
    record Link(@TextOf(TextShape.ADDRESS) String link) implements VivaPlace {
        /**
         * Refuses null.
         *
         * @param link an absolute URI of at most 2,000 code points
         */
        public Link {
            Objects.requireNonNull(link, "link");
        }

        @Override
        public VivaMode mode() {
            return VivaMode.REMOTE;
        }

        @Override
        public String text() {
            return link;
        }
    }
}
