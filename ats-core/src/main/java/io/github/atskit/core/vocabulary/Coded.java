package io.github.atskit.core.vocabulary;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A constant with an external name: the text that leaves the process, that a file or a form uses and that a translation is
 * found by. Implemented by the closed vocabularies of this library only.
 */
public interface Coded {

    /** {@return the external name: lower case, words joined by hyphens, frozen since the first release} */
    String code();

    /**
     * Finds a constant by its external name; case counts.
     *
     * @param <T> the vocabulary
     * @param constants all constants of it
     * @param code the external name
     * @return the constant, or none where no constant has this name
     */
    static <T extends Coded> Option<T> find(T[] constants, String code) {
        Objects.requireNonNull(code, "code");
        for (T constant : constants) {
            if (constant.code().equals(code)) {
                return Option.some(constant);
            }
        }
        return Option.none();
    }

    /**
     * The external names of some constants, in their order: what a message lists as allowed.
     *
     * @param constants the constants
     * @return their external names
     */
    static List<String> codes(Coded[] constants) {
        List<String> codes = List.empty();
        for (int i = constants.length - 1; i >= 0; i--) {
            codes = codes.prepend(constants[i].code());
        }
        return codes;
    }
}
