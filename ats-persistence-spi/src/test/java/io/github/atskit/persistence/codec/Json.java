package io.github.atskit.persistence.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Trees as JSON, names sorted and one to a line, so that a golden file is the same everywhere and can be read by eye. */
final class Json {
    private static final String INDENT = "  ";

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static String print(Object tree) {
        StringBuilder out = new StringBuilder();
        print(tree, "\n", out);
        return out.append('\n').toString();
    }

    private static void print(Object tree, String line, StringBuilder out) {
        if (tree instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
                out.append(separator).append(line).append(INDENT);
                print(entry.getKey(), line, out);
                out.append(": ");
                print(entry.getValue(), line + INDENT, out);
                separator = ",";
            }
            out.append(map.isEmpty() ? "{}" : line + "}");
        } else if (tree instanceof List<?> list) {
            String separator = "[";
            for (Object entry : list) {
                out.append(separator).append(line).append(INDENT);
                print(entry, line + INDENT, out);
                separator = ",";
            }
            out.append(list.isEmpty() ? "[]" : line + "]");
        } else if (tree instanceof String string) {
            quote(string, out);
        } else {
            out.append(tree);
        }
    }

    private static void quote(String string, StringBuilder out) {
        out.append('"');
        for (char c : string.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(String text) {
        return (Map<String, Object>) new Json(text).value();
    }

    private Object value() {
        char c = next();
        if (c == '{') {
            return map();
        }
        if (c == '[') {
            return list();
        }
        if (c == '"') {
            return string();
        }
        int start = at - 1;
        while (Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        return word.equals("true") || word.equals("false") ? (Object) Boolean.valueOf(word) : Long.valueOf(word);
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (char c = next(); c != '}'; c = next()) {
            if (c == ',') {
                continue;
            }
            String name = string();
            expect(':');
            map.put(name, value());
        }
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        for (char c = next(); c != ']'; c = next()) {
            if (c != ',') {
                at--;
            }
            list.add(value());
        }
        return list;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            if (c != '\\') {
                string.append(c);
            } else if (text.charAt(at) == 'u') {
                string.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 5;
            } else {
                string.append(text.charAt(at++));
            }
        }
        return string.toString();
    }

    private void expect(char expected) {
        if (next() != expected) {
            throw new IllegalArgumentException("no " + expected + " before " + at);
        }
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at++);
    }
}
