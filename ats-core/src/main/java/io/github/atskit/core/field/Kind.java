package io.github.atskit.core.field;

import io.github.atskit.core.validation.TextShape;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What a field holds. */
public sealed interface Kind {

    /**
     * Answers by kind.
     *
     * @param <R> the answer
     * @param cases one answer for each kind
     * @return the answer for this kind
     */
    <R> R fold(Cases<R> cases);

    /**
     * The same kind with other elements and fields.
     *
     * @param change what to do with each field inside
     * @return the changed kind; this one where it holds no fields
     */
    default Kind each(UnaryOperator<Field> change) {
        return this;
    }

    /**
     * A text.
     *
     * @param shape its form, which says whether it is prose, a line, an id or something else
     * @param most the most code points, from 1
     * @param advised the fewest code points that submission asks for; saving asks for 1. None where nothing is advised
     */
    record Text(TextShape shape, int most, Option<Integer> advised) implements Kind {
        /**
         * Refuses null.
         *
         * @param shape its form
         * @param most the most code points, from 1
         * @param advised the fewest code points that submission asks for
         */
        public Text {
            Objects.requireNonNull(shape, "shape");
            Objects.requireNonNull(advised, "advised");
        }

        /**
         * A text of a shape, as long as the shape allows.
         *
         * @param shape its form
         * @return the kind
         */
        public static Text of(TextShape shape) {
            return new Text(shape, shape.longest(), Option.none());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * A text, or a whole number that is taken as its text.
     *
     * @param shape the form of a text
     * @param number the range of a number
     */
    record TextOrNumber(TextShape shape, Number number) implements Kind {
        /**
         * Refuses null.
         *
         * @param shape the form of a text
         * @param number the range of a number
         */
        public TextOrNumber {
            Objects.requireNonNull(shape, "shape");
            Objects.requireNonNull(number, "number");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.textOrNumber(this);
        }
    }

    /**
     * A number.
     *
     * @param min the least
     * @param max the greatest
     * @param decimals the most decimals; 0 where it has to be whole
     */
    record Number(BigDecimal min, BigDecimal max, int decimals) implements Kind {
        /**
         * Refuses null.
         *
         * @param min the least
         * @param max the greatest
         * @param decimals the most decimals; 0 where it has to be whole
         */
        public Number {
            Objects.requireNonNull(min, "min");
            Objects.requireNonNull(max, "max");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /** Yes or no. */
    record Flag() implements Kind {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /** A date, {@code yyyy-mm-dd}. */
    record Date() implements Kind {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.date(this);
        }
    }

    /** A date-time of RFC 3339 with an offset. */
    record Moment() implements Kind {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.moment(this);
        }
    }

    /**
     * One of some texts.
     *
     * @param options external names, in order
     */
    record Choice(List<String> options) implements Kind {
        /**
         * Refuses null.
         *
         * @param options external names, in order
         */
        public Choice {
            Objects.requireNonNull(options, "options");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /**
     * One of the standards of an edition, by its number.
     *
     * @param numbers the numbers, ascending
     */
    record Standard(List<Integer> numbers) implements Kind {
        /**
         * Refuses null.
         *
         * @param numbers the numbers, ascending
         */
        public Standard {
            Objects.requireNonNull(numbers, "numbers");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.standard(this);
        }
    }

    /**
     * A list.
     *
     * @param element what is asked of each element
     * @param most the most elements
     */
    record ListOf(Field element, int most) implements Kind {
        /**
         * Refuses null.
         *
         * @param element what is asked of each element
         * @param most the most elements
         */
        public ListOf {
            Objects.requireNonNull(element, "element");
        }

        @Override
        public Kind each(UnaryOperator<Field> change) {
            return new ListOf(element.each(change), most);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * A map whose values are all of one kind.
     *
     * @param names which names it may have
     * @param value what is asked of each value; one that is optional may be nothing
     * @param most the most entries
     */
    record MapOf(Names names, Field value, int most) implements Kind {
        /**
         * Refuses null.
         *
         * @param names which names it may have
         * @param value what is asked of each value
         * @param most the most entries
         */
        public MapOf {
            Objects.requireNonNull(names, "names");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Kind each(UnaryOperator<Field> change) {
            return new MapOf(names, value.each(change), most);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /**
     * Fields that belong together; other names are faults.
     *
     * @param fields in the order in which they are read
     */
    record Group(List<Field> fields) implements Kind {
        /**
         * Refuses null.
         *
         * @param fields in the order in which they are read
         */
        public Group {
            Objects.requireNonNull(fields, "fields");
        }

        @Override
        public Kind each(UnaryOperator<Field> change) {
            return new Group(fields.map(field -> field.each(change)));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.group(this);
        }
    }

    /**
     * A value that may have one of several forms: what it looks like is what it is.
     *
     * @param ways the forms, in the order in which they are looked for
     */
    record OneOf(List<Way> ways) implements Kind {
        /**
         * Refuses null.
         *
         * @param ways the forms, in the order in which they are looked for
         */
        public OneOf {
            Objects.requireNonNull(ways, "ways");
        }

        @Override
        public Kind each(UnaryOperator<Field> change) {
            return new OneOf(ways.map(way -> way.each(change)));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /**
     * One answer for each kind.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * Answers for a text.
         *
         * @param kind the kind
         * @return the answer
         */
        R text(Text kind);

        /**
         * Answers for a text or a number.
         *
         * @param kind the kind
         * @return the answer
         */
        R textOrNumber(TextOrNumber kind);

        /**
         * Answers for a number.
         *
         * @param kind the kind
         * @return the answer
         */
        R number(Number kind);

        /**
         * Answers for yes or no.
         *
         * @param kind the kind
         * @return the answer
         */
        R flag(Flag kind);

        /**
         * Answers for a date.
         *
         * @param kind the kind
         * @return the answer
         */
        R date(Date kind);

        /**
         * Answers for a date-time.
         *
         * @param kind the kind
         * @return the answer
         */
        R moment(Moment kind);

        /**
         * Answers for a choice.
         *
         * @param kind the kind
         * @return the answer
         */
        R choice(Choice kind);

        /**
         * Answers for a standard.
         *
         * @param kind the kind
         * @return the answer
         */
        R standard(Standard kind);

        /**
         * Answers for a list.
         *
         * @param kind the kind
         * @return the answer
         */
        R list(ListOf kind);

        /**
         * Answers for a map.
         *
         * @param kind the kind
         * @return the answer
         */
        R map(MapOf kind);

        /**
         * Answers for a group.
         *
         * @param kind the kind
         * @return the answer
         */
        R group(Group kind);

        /**
         * Answers for a value of one of several forms.
         *
         * @param kind the kind
         * @return the answer
         */
        R oneOf(OneOf kind);
    }
}
