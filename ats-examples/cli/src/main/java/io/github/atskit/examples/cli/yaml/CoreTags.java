package io.github.atskit.examples.cli.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/** The core schema of YAML 1.2 to the letter, and nothing beside it: no merge keys, no dates, no {@code yes}. */
final class CoreTags implements Schema, ScalarResolver {
    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern INFINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)");
    private static final Pattern NO_NUMBER = Pattern.compile("\\.(nan|NaN|NAN)");

    /** No payload needs more digits, and a longer number would be slow to work with. */
    private static final int MOST_DIGITS = 400;

    /** Stands for every number that is too large to work with: no payload takes one as large. */
    private static final BigDecimal LARGE = BigDecimal.ONE.scaleByPowerOfTen(MOST_DIGITS);

    /** Stands for every number that is too close to nothing: no payload takes as many decimals. */
    private static final BigDecimal SMALL = BigDecimal.ONE.scaleByPowerOfTen(-MOST_DIGITS);

    private static final Pattern ZERO = Pattern.compile("[-+]?[0.]+([eE].*)?");

    private static final int OCTAL_BASE = 8;
    private static final int HEXADECIMAL_BASE = 16;

    @Override
    public ScalarResolver getScalarResolver() {
        return this;
    }

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
        return Map.of();
    }

    @Override
    public Tag resolve(String text, Boolean plain) {
        if (!plain) {
            return Tag.STR;
        }
        if (is(NOTHING, text)) {
            return Tag.NULL;
        }
        if (is(BOOLEAN, text)) {
            return Tag.BOOL;
        }
        if (is(DECIMAL, text) || is(OCTAL, text) || is(HEXADECIMAL, text)) {
            return Tag.INT;
        }
        return is(FLOAT, text) || is(INFINITE, text) || is(NO_NUMBER, text) ? Tag.FLOAT : Tag.STR;
    }

    /** What a scalar of a tag means; empty where the text is none of that tag, or the tag none of the core schema. */
    static Optional<Value> value(Tag tag, String text) {
        if (tag.equals(Tag.STR)) {
            return Optional.of(new Value(text));
        }
        if (tag.equals(Tag.NULL) && is(NOTHING, text)) {
            return Optional.of(new Value(null));
        }
        if (tag.equals(Tag.BOOL) && is(BOOLEAN, text)) {
            return Optional.of(new Value(text.charAt(0) == 't' || text.charAt(0) == 'T'));
        }
        boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
        return number ? number(text).map(Value::new) : Optional.empty();
    }

    private static Optional<Number> number(String text) {
        if (is(OCTAL, text)) {
            return Optional.of(whole(new BigInteger(text.substring(2), OCTAL_BASE)));
        }
        if (is(HEXADECIMAL, text)) {
            return Optional.of(whole(new BigInteger(text.substring(2), HEXADECIMAL_BASE)));
        }
        if (is(INFINITE, text)) {
            return Optional.of(text.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        if (is(NO_NUMBER, text)) {
            return Optional.of(Double.NaN);
        }
        return is(FLOAT, text) ? Optional.of(decimal(text)) : Optional.empty();
    }

    /** Java refuses exponents that YAML allows, so numbers far out of reach are told apart before they are read. */
    private static Number decimal(String text) {
        double near = Double.parseDouble(text);
        if (Double.isInfinite(near)) {
            return near < 0 ? LARGE.negate() : LARGE;
        }
        if (near == 0) {
            return is(ZERO, text) ? Long.valueOf(0) : text.charAt(0) == '-' ? SMALL.negate() : SMALL;
        }
        if (text.length() > MOST_DIGITS) {
            return near;
        }
        if (is(DECIMAL, text)) {
            return whole(new BigInteger(text));
        }
        BigDecimal exact = new BigDecimal(text);
        return Math.abs(exact.scale()) > MOST_DIGITS ? Double.valueOf(near) : exact;
    }

    private static Number whole(BigInteger number) {
        return number.bitLength() < Long.SIZE ? Long.valueOf(number.longValue()) : number;
    }

    private static boolean is(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    /** A meaning, which may be nothing. */
    record Value(@Nullable Object of) {}
}
