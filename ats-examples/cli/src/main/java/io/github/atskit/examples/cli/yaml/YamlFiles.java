package io.github.atskit.examples.cli.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads files, each once however often it is named, so that its faults are told once. */
public final class YamlFiles {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Faults faults;
    private final Map<Path, Optional<Node>> read = new HashMap<>();

    public YamlFiles(Faults faults) {
        this.faults = faults;
    }

    public Faults faults() {
        return faults;
    }

    /**
     * Reads the one document of a file.
     *
     * @param path the file, as the user would name it
     * @param namedAt where the file is named, which is where it is missed
     * @return the document; none where that is a fault
     */
    public Optional<Node> read(Path path, Position namedAt) {
        Optional<Path> identity = identity(path, namedAt);
        if (identity.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> known = read.get(identity.get());
        if (known == null) {
            known = parse(path, namedAt);
            read.put(identity.get(), known);
        }
        return known;
    }

    /** What two names of one file have in common. */
    public Optional<Path> identity(Path path, Position namedAt) {
        if (!Files.isRegularFile(path)) {
            String what = Files.exists(path) ? "'" + path + "' is no file" : "there is no file '" + path + "'";
            faults.add(namedAt, what + ", allowed: a YAML file");
            return Optional.empty();
        }
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            faults.add(namedAt, "'" + path + "' cannot be read (" + e.getMessage() + "), allowed: a YAML file");
            return Optional.empty();
        }
    }

    private Optional<Node> parse(Path path, Position namedAt) {
        String file = path.toString();
        try {
            return text(file, Files.readAllBytes(path)).flatMap(text -> document(file, text));
        } catch (IOException e) {
            faults.add(namedAt, "'" + path + "' cannot be read (" + e.getMessage() + "), allowed: a YAML file");
            return Optional.empty();
        }
    }

    private Optional<String> text(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            faults.add(endOf(file, text), "not UTF-8, allowed: a file in UTF-8");
            return Optional.empty();
        }
        boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(text.subSequence(marked ? 1 : 0, text.length()).toString());
    }

    private static Position endOf(String file, CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean newLine = text.charAt(i) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return new Position(file, line, column);
    }

    private Optional<Node> document(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreTags())
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
        try {
            return onlyDocument(
                    file, new Compose(settings).composeAllFromString(text).iterator());
        } catch (MarkedYamlEngineException e) {
            Position at = NodeBuilder.position(file, e.getProblemMark().or(e::getContextMark));
            faults.add(at, "no YAML: " + oneLine(e.getProblem()) + ", allowed: YAML 1.2");
        } catch (ReaderException e) {
            Position at = endOf(
                    file, text.substring(0, text.offsetByCodePoints(0, Math.min(e.getPosition(), codePoints(text)))));
            faults.add(at, "no YAML: the character " + name(e.getCodePoint()) + ", allowed: printable characters");
        } catch (YamlEngineException e) {
            faults.add(new Position(file, 1, 1), "no YAML: " + oneLine(e.getMessage()) + ", allowed: YAML 1.2");
        } catch (StackOverflowError e) {
            faults.add(new Position(file, 1, 1), "nested too deeply, allowed: 100 levels");
        }
        return Optional.empty();
    }

    private Optional<Node> onlyDocument(String file, Iterator<org.snakeyaml.engine.v2.nodes.Node> documents) {
        if (!documents.hasNext()) {
            faults.add(new Position(file, 1, 1), "the file is empty, allowed: one document");
            return Optional.empty();
        }
        Optional<Node> first = new NodeBuilder(file, faults).build(documents.next());
        if (documents.hasNext()) {
            Position second = NodeBuilder.position(file, documents.next().getStartMark());
            faults.add(second, "a second document, allowed: one document in each file");
        }
        return first;
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String name(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).reduce((a, b) -> a + ' ' + b).orElse("");
    }
}
