package io.github.atskit.examples.web.cases;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.rejection.Advice;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What came of a command, as the one who sent it may know it. */
public sealed interface Answer {

    /**
     * It was done, now or when it was sent before.
     *
     * @param after the case as it stands now; none where the sender may see nothing of it any more
     * @param advice what is allowed but could be better
     */
    record Done(Option<OpenCase> after, List<Advice> advice) implements Answer {}

    /**
     * It was not done.
     *
     * @param why why not
     */
    record Refused(Refusal why) implements Answer {}

    /**
     * It was not done, for what the sender had seen is no longer so.
     *
     * @param now the case as it stands now
     */
    record Changed(OpenCase now) implements Answer {}

    /** There is no such case for the sender. */
    record Hidden() implements Answer {}
}
