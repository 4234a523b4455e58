package io.github.atskit.examples.cli;

/** The command line: plays journeys through the public API. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("usage: java -jar ats.jar play JOURNEY...");
    }
}
