package io.github.atskit.core.laws;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.Lifecycle;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What explorations found: broken laws with examples, the ways that were taken, and the counts. */
final class Findings {
    private static final int EXAMPLES = 5;

    private final Map<Law, java.util.List<String>> broken = new EnumMap<>(Law.class);
    private final Map<Actor, Map<Action, List<Reason>>> answersToStrangers = new HashMap<>();
    final Set<Lifecycle.Arrow> taken = new HashSet<>();
    final Map<StageName, Map<Action, Set<EventType>>> told = new EnumMap<>(StageName.class);
    final java.util.List<String> counts = new ArrayList<>();
    long comparedBySight;
    final java.util.List<String> deadEnds = new ArrayList<>();

    void check(Law law, boolean holds, Supplier<String> example) {
        if (!holds) {
            java.util.List<String> examples = broken.computeIfAbsent(law, none -> new ArrayList<>());
            if (examples.size() < EXAMPLES) {
                examples.add(example.get());
            }
        }
    }

    java.util.List<String> broken(Law law) {
        return broken.getOrDefault(law, java.util.List.of());
    }

    /** Whether somebody who may not know anything of the case always gets the same answer, over all candidacies and definitions. */
    boolean sameAsEver(Actor by, Action action, List<Reason> answer) {
        List<Reason> first = answersToStrangers
                .computeIfAbsent(by, none -> new EnumMap<>(Action.class))
                .computeIfAbsent(action, none -> answer);
        return first == answer || first.equals(answer);
    }
}
