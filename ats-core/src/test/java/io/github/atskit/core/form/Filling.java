package io.github.atskit.core.form;

import io.github.atskit.core.field.Field;
import io.github.atskit.core.field.Kind;
import io.github.atskit.core.field.Names;
import io.github.atskit.core.field.Presence;
import io.github.atskit.core.field.Way;
import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.validation.TextShape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Fills forms in: well, by chance, from a seed, and now and then to the very limits. */
final class Filling implements Kind.Cases<Object> {
    private static final String ASTRAL = "\ud83d\ude00";

    private final Random random;

    /** Lists, maps and texts are filled to their limit one at a time, or a payload would hold gigabytes. */
    private boolean atLimit;

    Filling(Random random) {
        this.random = random;
    }

    private boolean toTheLimit(int percent) {
        return !atLimit && chance(percent);
    }

    Object fill(Field field) {
        return field.kind().fold(this);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T any(io.vavr.collection.List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @Override
    public Object text(Kind.Text kind) {
        return of(kind.shape(), kind.most());
    }

    private String of(TextShape shape, int most) {
        return switch (shape) {
            case TEXT, LINE ->
                toTheLimit(3)
                        ? any("x".repeat(most), ASTRAL.repeat(most), "\u00e4".repeat(most), " ".repeat(most - 1) + "x")
                        : any(
                                "x",
                                "7",
                                " a ",
                                "two\nlines\r\n\tand a tab",
                                ASTRAL,
                                "\u00a0\u2028.",
                                "caf\u00e9",
                                "null");
            case ADDRESS ->
                any(
                        "https://host.example/a",
                        "urn:isbn:1",
                        "mailto:a@b",
                        "a:b",
                        "https://h/%41#f",
                        "https://h\u00e4/\u00fc?q=[1]",
                        "https://host.example/" + "x".repeat(most - 21));
            case ID -> any("p-1", "7", "A_b.c", "x".repeat(64), "a" + random.nextInt(1_000_000));
            case EVIDENCE_ID -> any("ev-1", "1a", "projects", "x".repeat(64), "e" + random.nextInt(1_000_000));
            case DIGEST -> any("0", "9", "a", "f").repeat(64);
        };
    }

    @Override
    public Object textOrNumber(Kind.TextOrNumber kind) {
        return chance(50) ? of(kind.shape(), kind.shape().longest()) : number(kind.number());
    }

    @Override
    public Object number(Kind.Number kind) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(kind.decimals());
        int whole = Math.max(1, kind.min().intValue());
        return any(
                kind.min(),
                kind.max(),
                whole,
                (double) whole,
                new BigDecimal(whole + ".0"),
                new BigDecimal(whole + ".000"),
                kind.max().subtract(unit),
                kind.min().add(unit));
    }

    @Override
    public Object flag(Kind.Flag kind) {
        return random.nextBoolean();
    }

    @Override
    public Object date(Kind.Date kind) {
        return any("2020-03-02", "2020-02-29", "2000-02-29", "0000-02-29", "9999-12-31", "2021-02-28", "2021-04-30");
    }

    @Override
    public Object moment(Kind.Moment kind) {
        return date(new Kind.Date())
                + any("T", "t")
                + any("00:00:00", "23:59:59", "17:00:00.5", "09:30:00.123456789")
                + any("Z", "z", "+00:00", "-00:00", "+18:00", "-18:00", "+17:59", "+01:00");
    }

    @Override
    public Object choice(Kind.Choice kind) {
        return any(kind.options());
    }

    @Override
    public Object standard(Kind.Standard kind) {
        return any(kind.numbers());
    }

    @Override
    public Object list(Kind.ListOf kind) {
        boolean limit = toTheLimit(3);
        atLimit |= limit;
        List<@Nullable Object> list = Trees.list();
        for (int i = limit ? kind.most() : random.nextInt(4); i > 0; i--) {
            list.add(fill(kind.element()));
        }
        atLimit &= !limit;
        return list;
    }

    @Override
    public Object map(Kind.MapOf kind) {
        Map<Object, @Nullable Object> map = Trees.map();
        if (kind.names() instanceof Names.Closed closed) {
            closed.names().filter(name -> closed.all() || chance(50)).forEach(name -> map.put(name, value(kind)));
            return map;
        }
        boolean limit = toTheLimit(3);
        atLimit |= limit;
        for (int size = limit ? kind.most() : random.nextInt(4); map.size() < size; ) {
            Object name = kind.names() instanceof Names.Shaped shaped
                    ? any(of(shaped.shape(), shaped.shape().longest()), "n" + map.size())
                    : any("0", "-1", "2147483647", "-2147483648", "20", Integer.toString(100 + map.size()));
            map.put(name, value(kind));
        }
        atLimit &= !limit;
        return map;
    }

    private @Nullable Object value(Kind.MapOf kind) {
        return !kind.value().required() && chance(20) ? null : fill(kind.value());
    }

    @Override
    public Object group(Kind.Group kind) {
        Map<Object, @Nullable Object> map = Trees.map();
        for (Field field : kind.fields()) {
            boolean asked = field.required()
                    || field.presence() instanceof Presence.RequiredWith with
                            && with.value().equals(map.get(with.other()));
            if (asked || chance(60)) {
                map.put(field.name(), !asked && chance(20) ? null : fill(field));
            }
        }
        return map;
    }

    @Override
    public Object oneOf(Kind.OneOf kind) {
        Way way = any(kind.ways());
        return fill(way.field());
    }
}
