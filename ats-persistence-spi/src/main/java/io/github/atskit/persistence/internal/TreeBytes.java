package io.github.atskit.persistence.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Trees as bytes, the same bytes for equal trees: what digests are made over and what is sealed. Each value is a tag, a length or number of
 * eight bytes, and what it holds; maps are written in the order of their names. Nothing outside this module reads these bytes.
 */
public final class TreeBytes {
    private static final byte TEXT = 's';
    private static final byte HALVED_TEXT = 'h';
    private static final byte NUMBER = 'n';
    private static final byte TRUE = 't';
    private static final byte FALSE = 'f';
    private static final byte LIST = 'l';
    private static final byte MAP = 'm';
    private static final int USUAL_SIZE = 512;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int length;

    private TreeBytes() {}

    /**
     * Writes a tree.
     *
     * @param tree the tree
     * @return its bytes
     */
    public static byte[] write(Object tree) {
        TreeBytes out = new TreeBytes();
        out.value(tree);
        return Arrays.copyOf(out.bytes, out.length);
    }

    private void value(@Nullable Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Long number) {
            tag(NUMBER, number);
        } else if (value instanceof Boolean flag) {
            tag(flag ? TRUE : FALSE, 0);
        } else if (value instanceof List<?> list) {
            tag(LIST, list.size());
            list.forEach(this::value);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else {
            throw new IllegalArgumentException("a tree holds nothing but texts, Longs, booleans, lists and maps");
        }
    }

    private void text(String text) {
        boolean whole = isWhole(text);
        byte[] encoded = whole ? text.getBytes(StandardCharsets.UTF_8) : units(text);
        tag(whole ? TEXT : HALVED_TEXT, encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private static byte[] units(String text) {
        ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
        units.asCharBuffer().put(text);
        return units.array();
    }

    /** Whether UTF-8 can tell it: half of a surrogate pair would become a question mark. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private void map(Map<?, ?> map) {
        tag(MAP, map.size());
        Object[] names = map.keySet().toArray();
        Arrays.sort(names);
        for (Object name : names) {
            value(name);
            value(map.get(name));
        }
    }

    private void tag(byte tag, long number) {
        room(1 + Long.BYTES);
        bytes[length++] = tag;
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (number >>> shift);
        }
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /**
     * Reads a tree.
     *
     * @param bytes what {@link #write} made of a map
     * @return the tree
     * @throws IllegalArgumentException if they are not the bytes of a map
     */
    public static Map<String, Object> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            if (read(in) instanceof Map<?, ?> map && !in.hasRemaining()) {
                @SuppressWarnings("unchecked") // made below, with names that are texts
                Map<String, Object> tree = (Map<String, Object>) map;
                return tree;
            }
        } catch (java.nio.BufferUnderflowException cutOff) {
            throw new IllegalArgumentException("the bytes of a tree are cut off", cutOff);
        }
        throw new IllegalArgumentException("these are not the bytes of one map");
    }

    private static Object read(ByteBuffer in) {
        byte tag = in.get();
        long number = in.getLong();
        return switch (tag) {
            case TEXT -> text(in, number);
            case HALVED_TEXT -> halvedText(in, number);
            case NUMBER -> number;
            case TRUE -> true;
            case FALSE -> false;
            case LIST -> list(in, number);
            case MAP -> map(in, number);
            default -> throw new IllegalArgumentException("no value of a tree begins with " + tag);
        };
    }

    private static String text(ByteBuffer in, long size) {
        byte[] encoded = new byte[(int) within(in, size)];
        in.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    /** Half of a pair is kept as it is; a decoder would take it for damage. */
    private static String halvedText(ByteBuffer in, long size) {
        byte[] units = new byte[(int) within(in, size)];
        in.get(units);
        return ByteBuffer.wrap(units).asCharBuffer().toString();
    }

    private static List<Object> list(ByteBuffer in, long size) {
        List<Object> list = new ArrayList<>((int) within(in, size));
        for (long i = 0; i < size; i++) {
            list.add(read(in));
        }
        return list;
    }

    private static Map<String, Object> map(ByteBuffer in, long size) {
        Map<String, Object> map = new LinkedHashMap<>((int) within(in, size) * 2);
        for (long i = 0; i < size; i++) {
            if (!(read(in) instanceof String name)) {
                throw new IllegalArgumentException("a name in a tree is a text");
            }
            map.put(name, read(in));
        }
        return map;
    }

    /** No list or text is longer than the bytes that are left, so damaged bytes cannot ask for memory without end. */
    private static long within(ByteBuffer in, long size) {
        if (size < 0 || size > in.remaining()) {
            throw new IllegalArgumentException("the bytes of a tree are cut off");
        }
        return size;
    }
}
