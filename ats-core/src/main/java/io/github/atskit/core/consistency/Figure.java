package io.github.atskit.core.consistency;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * A figure that is shown, or one that is suppressed because it would speak of too few people. Whoever wants the figure has to say what
 * happens without it.
 *
 * @param <T> the figure
 */
public sealed interface Figure<T> {

    /**
     * Handles both.
     *
     * @param <R> what comes of it
     * @param suppressed for a suppressed figure
     * @param shown for a figure
     * @return what the one that applies answers
     */
    <R> R fold(Function<? super Suppression, ? extends R> suppressed, Function<? super T, ? extends R> shown);

    /** {@return the figure, or none where it is suppressed} */
    default Option<T> toOption() {
        return fold(why -> Option.none(), Option::some);
    }

    /**
     * A part of the figure, suppressed where the whole is.
     *
     * @param <U> the part
     * @param part takes the part
     * @return the part
     */
    default <U> Figure<U> map(Function<? super T, ? extends U> part) {
        Objects.requireNonNull(part, "part");
        return fold(Suppressed::new, figure -> new Shown<>(part.apply(figure)));
    }

    /**
     * A figure that rests on enough people.
     *
     * @param <T> the figure
     * @param value the figure
     */
    record Shown<T>(T value) implements Figure<T> {
        /**
         * Refuses null.
         *
         * @param value the figure
         */
        public Shown {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R fold(
                Function<? super Suppression, ? extends R> suppressed, Function<? super T, ? extends R> shown) {
            return shown.apply(value);
        }
    }

    /**
     * No figure.
     *
     * @param <T> the figure there could have been
     * @param why the reason
     */
    record Suppressed<T>(Suppression why) implements Figure<T> {
        /**
         * Refuses null.
         *
         * @param why the reason
         */
        public Suppressed {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <R> R fold(
                Function<? super Suppression, ? extends R> suppressed, Function<? super T, ? extends R> shown) {
            return suppressed.apply(why);
        }
    }
}
