package io.github.atskit.core.mentoring;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a candidacy remembers of its mentors.
 *
 * @param mentors present and past mentors, the present one first
 * @param request the request for a mentor that is not answered yet
 * @param statement the statement that counts; none once the mentor has changed
 * @param discussions the discussions, the latest logged first
 */
public record Mentoring(
        List<Mentor> mentors,
        Option<MentorRequest> request,
        Option<Statement> statement,
        List<Discussion> discussions) {
    /** Before anybody is nominated. */
    public static final Mentoring NOT_BEGUN = new Mentoring(List.empty(), Option.none(), Option.none(), List.empty());

    /**
     * Refuses null.
     *
     * @param mentors present and past mentors, the present one first
     * @param request the request for a mentor that is not answered yet
     * @param statement the statement that counts; none once the mentor has changed
     * @param discussions the discussions, the latest logged first
     */
    public Mentoring {
        Objects.requireNonNull(mentors, "mentors");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(discussions, "discussions");
    }

    /** {@return the present mentor, if one is nominated} */
    public Option<Mentor> present() {
        return mentors.headOption();
    }

    /**
     * Whether a person is the present mentor.
     *
     * @param person the person's id
     * @return whether it is the present mentor
     */
    public boolean isPresent(String person) {
        return !mentors.isEmpty() && mentors.head().person().equals(person);
    }

    /**
     * Whether a person is or was a mentor here.
     *
     * @param person the person's id
     * @return whether it is the present or a past mentor
     */
    public boolean everWas(String person) {
        for (List<Mentor> rest = mentors; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().person().equals(person)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The duties that have been met, in the order of {@link MentorDuty}, each with the day it was first met: the day of the
     * first discussion that served it, and the day of the statement that counts.
     *
     * @return the day by duty; a duty that is not met is not in it
     */
    public Map<MentorDuty, LocalDate> dutiesMet() {
        Map<MentorDuty, LocalDate> met = LinkedHashMap.empty();
        for (MentorDuty duty : MentorDuty.values()) {
            Option<LocalDate> on = duty == MentorDuty.SUPPORTING_STATEMENT
                    ? statement.map(Statement::writtenOn)
                    : discussions
                            .filter(discussion -> discussion.duty() == duty)
                            .map(Discussion::on)
                            .min();
            met = on.isDefined() ? met.put(duty, on.get()) : met;
        }
        return met;
    }

    /**
     * After a nomination. Whoever is nominated, an open request is answered. If the person changes, the earlier statement no
     * longer counts; if not, only the two booleans are replaced.
     *
     * @param mentor who is nominated
     * @param statementVoided whether an earlier statement stops counting
     * @return the new memory
     */
    public Mentoring nominated(Mentor mentor, boolean statementVoided) {
        List<Mentor> others = isPresent(mentor.person()) ? mentors.tail() : mentors;
        return new Mentoring(
                others.prepend(mentor), Option.none(), statementVoided ? Option.none() : statement, discussions);
    }

    /**
     * After a request was made, or answered.
     *
     * @param open the request that is open now, if any
     * @return the new memory
     */
    public Mentoring requested(Option<MentorRequest> open) {
        return new Mentoring(mentors, open, statement, discussions);
    }

    /**
     * After a statement.
     *
     * @param written the statement
     * @return the new memory
     */
    public Mentoring stated(Statement written) {
        return new Mentoring(mentors, request, Option.some(written), discussions);
    }

    /**
     * After a discussion.
     *
     * @param discussion the discussion
     * @return the new memory
     */
    public Mentoring discussed(Discussion discussion) {
        return new Mentoring(mentors, request, statement, discussions.prepend(discussion));
    }
}
