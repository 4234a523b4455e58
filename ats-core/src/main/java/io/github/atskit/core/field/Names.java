package io.github.atskit.core.field;

import io.github.atskit.core.validation.TextShape;
import io.vavr.collection.List;
import java.util.Objects;

/** Which names the entries of a map may have. */
public sealed interface Names {

    /**
     * Any names of a shape.
     *
     * @param shape the form of each name
     */
    record Shaped(TextShape shape) implements Names {
        /**
         * Refuses null.
         *
         * @param shape the form of each name
         */
        public Shaped {
            Objects.requireNonNull(shape, "shape");
        }
    }

    /** Whole numbers from -2,147,483,648 to 2,147,483,647, written without leading zeros. */
    record Whole() implements Names {}

    /**
     * Some names and no others.
     *
     * @param names the names, in order
     * @param all whether every one of them has to be there
     */
    record Closed(List<String> names, boolean all) implements Names {
        /**
         * Refuses null.
         *
         * @param names the names, in order
         * @param all whether every one of them has to be there
         */
        public Closed {
            Objects.requireNonNull(names, "names");
        }
    }
}
