package io.github.atskit.standards;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One published edition of the standards: which there are, in which order, in which domain. Editions come from the
 * {@linkplain StandardsCatalogue#bundled() bundled catalogue} or from a host's own file through
 * {@link StandardsFile#edition}; both were checked, so the numbers run from 1 to {@link #size()} without a gap.
 */
public final class StandardsEdition {
    private final String id;
    private final LocalDate published;
    private final List<ProfessionalStandard> standards;
    private final StandardSet none;
    private final StandardSet all;
    private final StandardSet values;
    private final StandardSet knowledge;
    private final StandardSet skills;
    private final StandardSet exampleProfile;

    // The same standards by number, because walking a list for each question would cost more than the question.
    private final ProfessionalStandard[] byNumber;

    /** Takes standards in order, number 1 first, and keeps the array. The file reader has checked all of it. */
    StandardsEdition(String id, LocalDate published, ProfessionalStandard[] inOrder, long example) {
        this.id = id;
        this.published = published;
        this.byNumber = inOrder;
        this.standards = InOrder.list(inOrder);
        this.none = StandardSet.empty(id);
        this.values = only(Domain.VALUES);
        this.knowledge = only(Domain.KNOWLEDGE);
        this.skills = only(Domain.SKILLS);
        this.all = values.union(knowledge).union(skills);
        this.exampleProfile = StandardSet.ofBits(id, example);
    }

    private StandardSet only(Domain domain) {
        StandardSet found = none;
        for (ProfessionalStandard standard : byNumber) {
            if (standard.domain() == domain) {
                found = found.plus(standard.code().number());
            }
        }
        return found;
    }

    /** {@return the name of the edition, such as {@code 2014}} */
    public String id() {
        return id;
    }

    /** {@return the day the edition was published} */
    public LocalDate published() {
        return published;
    }

    /** {@return all standards in order of their numbers} */
    public List<ProfessionalStandard> standards() {
        return standards;
    }

    /** {@return how many standards there are, 1 to 63} */
    public int size() {
        return byNumber.length;
    }

    /**
     * Tells whether the edition has a standard of that number.
     *
     * @param number any number
     * @return true if it has
     */
    public boolean contains(int number) {
        return number >= 1 && number <= byNumber.length;
    }

    /**
     * Finds a standard by its number.
     *
     * @param number any number
     * @return the standard, or none if the edition has no such number
     */
    public Option<ProfessionalStandard> standard(int number) {
        return contains(number) ? Option.some(byNumber[number - 1]) : Option.none();
    }

    /** {@return the set of all standards} */
    public StandardSet all() {
        return all;
    }

    /**
     * Picks the standards of one domain.
     *
     * @param domain the domain
     * @return its standards
     * @throws NullPointerException if the domain is null
     */
    public StandardSet in(Domain domain) {
        Objects.requireNonNull(domain, "domain");
        if (domain == Domain.VALUES) {
            return values;
        }
        return domain == Domain.KNOWLEDGE ? knowledge : skills;
    }

    /**
     * {@return an example of a set of mandatory standards, so that a trial programme has one to work with} It is not
     * official: that a mandatory set exists is public, which standards are in it is not. Empty if the file of the
     * edition names none.
     */
    public StandardSet exampleProfile() {
        return exampleProfile;
    }

    /** {@return the empty set} */
    public StandardSet none() {
        return none;
    }

    /**
     * Makes a set of standards that this edition has.
     *
     * @param numbers their numbers, in any order; a repeated number counts once
     * @return the set
     * @throws NullPointerException if the numbers or one of them is null
     * @throws IllegalArgumentException if the edition has no standard of some number; the message names them all
     */
    public StandardSet setOf(Iterable<Integer> numbers) {
        Objects.requireNonNull(numbers, "numbers");
        StandardSet found = none;
        List<Integer> unknown = List.empty();
        for (Integer number : numbers) {
            if (contains(Objects.requireNonNull(number, "number"))) {
                found = found.plus(number);
            } else {
                unknown = unknown.prepend(number);
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("edition " + id + " has no standard "
                    + unknown.reverse().distinct().mkString(", ") + "; allowed: 1 to " + size());
        }
        return found;
    }

    /** Two editions are equal if they hold the same: id, day, standards and example. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandardsEdition that
                && id.equals(that.id)
                && published.equals(that.published)
                && exampleProfile.equals(that.exampleProfile)
                && standards.equals(that.standards);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the id and the size, for a log} */
    @Override
    public String toString() {
        return "StandardsEdition " + id + " of " + size() + " standards";
    }
}
