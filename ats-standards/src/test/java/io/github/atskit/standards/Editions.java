package io.github.atskit.standards;

import io.vavr.collection.List;

/** Small editions to test with, and the text of good files. */
final class Editions {
    static final String GOOD = """
            edition: own
            published: 2030-01-31
            example: 1, 3

            1 | values | First | one, two
            2 | knowledge | Second | three
            3 | skills | Third |
            """;

    private Editions() {}

    static StandardsEdition own() {
        return StandardsFile.edition("own.txt", GOOD).get();
    }

    static StandardsEdition named(String id, String published) {
        String text = GOOD.replace("edition: own", "edition: " + id).replace("2030-01-31", published);
        return StandardsFile.edition(id + ".txt", text).get();
    }

    static StandardCode code(String text) {
        return StandardCode.parse(text).get();
    }

    static List<String> lines(List<DataFault> faults) {
        return faults.map(DataFault::toString);
    }
}
