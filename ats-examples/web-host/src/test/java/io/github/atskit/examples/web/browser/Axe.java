package io.github.atskit.examples.web.browser;

import io.github.atskit.examples.web.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The rules of accessibility that axe-core can judge. It is taken from npm, in the version that the lock file names. */
final class Axe {
    private static final Path PROJECT = Path.of("src/test/npm");
    private static final Path INSTALLED = Path.of("target/npm");

    /** WCAG 2.0 to 2.2, A and AA, and what axe's makers hold to be good. */
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, arguments[0]).then(
                found => done(found.violations.flatMap(rule => rule.nodes.map(
                    node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')))),
                failure => done(['axe failed: ' + failure]));
            """;

    private final String source;

    private Axe(String source) {
        this.source = source;
    }

    static Axe fromNpm() {
        try {
            for (String file : List.of("package.json", "package-lock.json")) {
                Files.createDirectories(INSTALLED);
                Files.write(INSTALLED.resolve(file), Files.readAllBytes(PROJECT.resolve(file)));
            }
            Path script = INSTALLED.resolve("node_modules/axe-core/axe.min.js");
            install();
            return new Axe(Files.readString(script));
        } catch (IOException failure) {
            throw new IllegalStateException("axe-core cannot be installed", failure);
        }
    }

    private static void install() throws IOException {
        Path log = INSTALLED.resolve("npm.log");
        Process npm = new ProcessBuilder(
                        Tool.NPM.path().toString(),
                        "ci",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        "--prefer-offline")
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!npm.waitFor(2, TimeUnit.MINUTES) || npm.exitValue() != 0) {
                npm.destroy();
                throw new IllegalStateException("npm ci did not work: " + Files.readString(log));
            }
        } catch (InterruptedException interrupted) {
            npm.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * Brings axe into every page from now on.
     *
     * @return what ends it
     */
    Runnable onEveryPage(Browser browser) {
        return browser.onEveryPage(source);
    }

    /**
     * Looks at the page that is open.
     *
     * @param rules the rules to look at; all where none is named
     * @return what the page breaks, each with its place; nothing where all is well
     */
    @SuppressWarnings("unchecked")
    List<String> violations(Browser browser, List<String> rules) {
        Map<String, Object> which =
                rules.isEmpty() ? Map.of("type", "tag", "values", TAGS) : Map.of("type", "rule", "values", rules);
        if (Boolean.FALSE.equals(browser.script("return typeof axe === 'object'"))) {
            browser.script(source);
        }
        return (List<String>) browser.driver()
                .executeAsyncScript(
                        RUN, Map.of("runOnly", which, "resultTypes", List.of("violations"), "preload", false));
    }
}
