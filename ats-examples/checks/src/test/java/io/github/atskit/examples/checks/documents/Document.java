package io.github.atskit.examples.checks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of the project, some parts of which are made from the code. They are compared, and written anew when the tests run with
 * {@code -Dats.documents=write}.
 *
 * @param path where it lies, from the top of the project
 */
record Document(String path) {
    private static final String HOW = "make it anew with: mvn -pl ats-examples/checks -am verify -Dats.documents=write";

    static Path top() {
        return Path.of(System.getProperty("basedir", ".")).resolve("../..").normalize();
    }

    private Path file() {
        return top().resolve(path);
    }

    String text() throws IOException {
        return Files.readString(file());
    }

    /** The whole document is this text. */
    void assertIs(String text) throws IOException {
        if (writes()) {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), text);
        }
        assertThat(Files.exists(file()) ? text() : "").as(path + "; " + HOW).isEqualTo(text);
    }

    /** The fenced block after the line {@code <!-- name -->} is this text. */
    void assertBlock(String name, String text) throws IOException {
        Matcher block = Pattern.compile("(<!-- " + name + " -->\n```\\w*\n)(.*?)(```\n)", Pattern.DOTALL)
                .matcher(text());
        assertThat(block.find())
                .as(path + " has no fenced block after a line <!-- " + name + " -->")
                .isTrue();
        if (writes()) {
            String before = text().substring(0, block.start(2));
            Files.writeString(file(), before + text.strip() + "\n" + text().substring(block.end(2)));
            return;
        }
        assertThat(block.group(2))
                .as(path + ", the block after <!-- " + name + " -->; " + HOW)
                .isEqualTo(text.strip() + "\n");
    }

    private static boolean writes() {
        return "write".equals(System.getProperty("ats.documents"));
    }
}
