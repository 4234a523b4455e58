package io.github.atskit.examples.web.page;

import io.github.atskit.core.event.EventType;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.words.Words;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What people wrote when things happened, for the entries of a history and for the dates that were moved, as {@code ${@remarks...}}. */
@Component("remarks")
public final class Remarks {
    /** What moves a date, or holds it, and is told with a reason. */
    private static final List<EventType> MOVING =
            List.of(EventType.EXTENSION_GRANTED, EventType.HOLD_PLACED, EventType.HOLD_LIFTED, EventType.VIVA_REBOOKED);

    private final Words words;

    Remarks(Words words) {
        this.words = words;
    }

    /** {@return what was written in a case, as far as its viewer may read it} */
    public OfCase of(OpenCase open) {
        return new OfCase(open.events(), new Written(words.messages()));
    }

    /**
     * What was written in one case.
     *
     * @param events what happened, as far as the viewer may see it
     * @param byPlace the same by its place among what the viewer sees
     * @param written tells what was written
     */
    public record OfCase(List<Happening> events, Map<Long, Happening> byPlace, Written written) {
        OfCase(List<Happening> events, Written written) {
            this(events, HashMap.ofEntries(events.map(one -> Tuple.of(one.revision(), one))), written);
        }

        /** {@return what was written when something happened, by its place in the history} */
        public java.util.List<Remark> at(long place) {
            return byPlace.get(place).toList().flatMap(written::of).asJava();
        }

        /** {@return what was written when a date was moved; when a hold was lifted, why it was placed too} */
        public java.util.List<Remark> moving(Option<Instant> on) {
            return on.toList().flatMap(this::moving).asJava();
        }

        private List<Remark> moving(Instant on) {
            List<Happening> here =
                    events.filter(one -> is(one, MOVING) && one.context().at().equals(on));
            boolean lifted = here.exists(one -> is(one, List.of(EventType.HOLD_LIFTED)));
            List<Happening> placed = lifted ? placed(on) : List.empty();
            return placed.appendAll(here).flatMap(written::of);
        }

        private List<Happening> placed(Instant lifted) {
            return events.filter(one -> is(one, List.of(EventType.HOLD_PLACED))
                            && one.context().at().isBefore(lifted))
                    .takeRight(1);
        }

        private static boolean is(Happening one, List<EventType> types) {
            return types.contains(one.event().type());
        }
    }
}
