package io.github.atskit.examples.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.persistence.contract.CandidacyStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for authors of stores shows this store, and shows it as it is. */
class PageTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path PAGE = MODULE.resolve("../../ats-persistence-spi/docs/writing-a-store.md");

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String source(String root, String name) throws IOException {
        return Files.readString(MODULE.resolve(root + "/java/io/github/atskit/examples/file/" + name));
    }

    /** As it stands in the page, further to the right. */
    private static String indented(String block, int by) {
        return block.lines()
                .map(line -> line.isEmpty() ? line : " ".repeat(by) + line)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    @Test
    void everyBlockOfJavaIsCutOutOfTheSource() throws IOException {
        String sources = source("src/main", "FileStore.java") + source("src/test", "FileStoreContractTest.java");
        assertThat(blocks("java"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(block -> assertThat(IntStream.rangeClosed(0, 5))
                        .as(block)
                        .anyMatch(depth -> sources.contains(indented(block, 4 * depth))));
    }

    @Test
    void theReportInThePageNamesRulesAsTheRegisterDoes() throws IOException {
        List<String> register = CandidacyStoreContract.rules().stream()
                .map(rule -> rule.id() + "  " + rule.title())
                .toList();
        List<String> shown = blocks("text").stream()
                .flatMap(block -> Pattern.compile("STORE-\\d{3}  .*")
                        .matcher(block)
                        .results()
                        .map(line -> line.group()))
                .toList();
        assertThat(shown).isNotEmpty().allSatisfy(line -> assertThat(register).contains(line));
    }

    @Test
    void rulesThatThePageNamesAreInTheRegister() throws IOException {
        List<String> register =
                CandidacyStoreContract.rules().stream().map(rule -> rule.id()).toList();
        Stream<String> named = Pattern.compile("STORE-\\d{3}")
                .matcher(Files.readString(PAGE))
                .results()
                .map(id -> id.group());
        assertThat(named.toList())
                .hasSizeGreaterThan(10)
                .allSatisfy(id -> assertThat(register).contains(id));
    }

    @Test
    void theStoreFitsOnAPage() throws IOException {
        assertThat(source("src/main", "FileStore.java").lines().count()).isLessThan(200);
    }
}
