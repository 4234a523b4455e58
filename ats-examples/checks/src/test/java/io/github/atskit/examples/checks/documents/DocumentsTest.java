package io.github.atskit.examples.checks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.guide.Diagram;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.sight.Viewpoint;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The documents")
class DocumentsTest {
    private static final Document README = new Document("README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)(#[^)]*)?\\)");

    @Test
    @DisplayName("show the host in the README as it is compiled")
    void readmeShowsTheHost() throws IOException {
        String source = Files.readString(Document.top()
                .resolve("ats-examples/checks/src/test/java")
                .resolve(ReadmeHost.class.getName().replace('.', '/') + ".java"));
        README.assertBlock("host", source.substring(source.indexOf("public final class")));
    }

    @Test
    @DisplayName("show what the host in the README prints")
    void readmeShowsWhatTheHostPrints() throws IOException {
        README.assertBlock("host-prints", printedByTheHost());
    }

    private static String printedByTheHost() {
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ReadmeHost.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    @DisplayName("draw the lifecycle as the table of lanes has it")
    void readmeDrawsTheLifecycle() throws IOException {
        README.assertBlock("lifecycle", Diagram.mermaid(new Decider().lifecycle()));
    }

    @Test
    @DisplayName("register the rules as the code knows them")
    void registerOfRules() throws IOException {
        new Document("ats-core/docs/rules.md").assertIs(RuleRegister.markdown(Messages.in(Locale.UK)));
    }

    @Test
    @DisplayName("say who sees what of a case as the code knows it")
    void visibility() throws IOException {
        new Document("ats-core/docs/visibility.md").assertIs(VisibilityPage.markdown());
    }

    @Test
    @DisplayName("show a case as its document has it")
    void guide() throws IOException {
        new Document("ats-core/docs/guide.md").assertIs(GuidePage.markdown());
    }

    @Test
    @DisplayName("explain every stage, role, hold, criterion, duty and viewpoint in the glossary")
    void glossaryKnowsTheVocabularies() throws IOException {
        String glossary = new Document("ats-core/docs/glossary.md").text();
        List<String> names = Stream.<Coded[]>of(
                        StageName.values(),
                        Role.values(),
                        HoldKind.values(),
                        Criterion.values(),
                        MentorDuty.values(),
                        Viewpoint.values())
                .flatMap(Stream::of)
                .map(Coded::code)
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(25)
                .allSatisfy(name -> assertThat(glossary).contains("`" + name + "`"));
    }

    @Test
    @DisplayName("link to files that exist")
    void linksLeadSomewhere() throws IOException {
        List<Path> documents = documents();
        assertThat(documents).contains(Document.top().resolve("README.md"));
        List<String> broken = documents.stream()
                .flatMap(document -> targets(document)
                        .filter(target -> !Files.exists(document.resolveSibling(target)))
                        .map(target -> document + " links to " + target))
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    @DisplayName("list every decision record, numbered without a gap")
    void decisionsAreListed() throws IOException {
        Path folder = Document.top().resolve("ats-core/docs/decisions");
        List<String> names;
        try (var files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
        String index = Files.readString(folder.resolve("README.md"));
        for (int i = 0; i < names.size(); i++) {
            assertThat(names.get(i)).startsWith(String.format(Locale.ROOT, "%04d-", i + 1));
            assertThat(index).contains("(" + names.get(i) + ")");
            assertThat(Files.readString(folder.resolve(names.get(i))))
                    .as(names.get(i))
                    .contains("## Context", "## Decision", "## Alternatives", "## What would change our mind");
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(17);
    }

    private static Stream<String> targets(Path document) {
        try {
            return LINK.matcher(Files.readString(document)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.walk(Document.top())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }
}
