package io.github.atskit.persistence.contract;

import java.util.Set;
import java.util.function.Supplier;

/**
 * Something that breaks one rule.
 *
 * @param <S> what it is
 * @param rule the rule that has to catch it
 * @param how what is wrong with it
 * @param fresh makes it
 * @param also rules that may catch it as well, since they rest on the same promise
 */
record Broken<S>(String rule, String how, Supplier<S> fresh, Set<String> also) {

    static <S> Broken<S> by(String rule, String how, Supplier<S> fresh, String... also) {
        return new Broken<>(rule, how, fresh, Set.of(also));
    }

    @Override
    public String toString() {
        return rule + " catches one that " + how;
    }
}
