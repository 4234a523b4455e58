package io.github.atskit.core.event;

/**
 * The review goes to moderation.
 */
public record ReviewSampled() implements Event {
    @Override
    public EventType type() {
        return EventType.REVIEW_SAMPLED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.reviewSampled(argument, this);
    }
}
