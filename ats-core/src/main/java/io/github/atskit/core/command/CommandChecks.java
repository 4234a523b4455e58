package io.github.atskit.core.command;

import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.validation.NumberOf;
import io.github.atskit.core.validation.OneOf;
import io.github.atskit.core.validation.ShapeFault;
import io.github.atskit.core.validation.TextOf;
import io.vavr.collection.List;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Judges the shape of typed commands at the door. Safe to share between threads if the validator is, which Jakarta Validation
 * promises.
 *
 * <p>The host brings the {@link Validator}, one for the whole process; this library never builds a factory, for that takes longer
 * than a hundred thousand decisions.
 */
public final class CommandChecks {
    private final @Nullable Validator validator;

    private CommandChecks(@Nullable Validator validator) {
        this.validator = validator;
    }

    /**
     * Checks with a validator of the host's.
     *
     * @param validator any provider's
     * @return the checks
     */
    public static CommandChecks using(Validator validator) {
        return new CommandChecks(Objects.requireNonNull(validator, "validator"));
    }

    /**
     * No checks: for callers whose commands are known to be well formed, such as those that {@link CommandReader} made.
     *
     * @return checks that find nothing
     */
    public static CommandChecks none() {
        return new CommandChecks(null);
    }

    /**
     * Judges a command.
     *
     * @param command the command
     * @return every fault, in order of path, each path once; empty where the command is well formed
     */
    public List<FieldFault> faults(Command command) {
        if (validator == null) {
            return List.empty();
        }
        List<FieldFault> faults = List.empty();
        for (ConstraintViolation<Command> violation : validator.validate(command)) {
            faults = faults.prepend(fault(violation));
        }
        return faults.isEmpty() ? faults : FieldFault.inOrder(faults);
    }

    private static FieldFault fault(ConstraintViolation<Command> violation) {
        return shapeFault(violation).at(PayloadPath.of(violation.getPropertyPath()));
    }

    /** The constraint says which shape was asked for, and the shape says what is wrong. */
    private static ShapeFault shapeFault(ConstraintViolation<Command> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Object value = violation.getInvalidValue();
        if (constraint instanceof TextOf text && value instanceof String given) {
            return text.value().faultIn(given).getOrElse(() -> ShapeFault.of(FaultCode.NOT_A_TEXT));
        }
        if (constraint instanceof NumberOf number && value instanceof Number given) {
            return number.value()
                    .faultIn(new BigDecimal(given.toString()))
                    .getOrElse(() -> ShapeFault.of(FaultCode.NOT_A_NUMBER));
        }
        if (constraint instanceof OneOf some) {
            return ShapeFault.notOneOf(FaultCode.UNKNOWN_VALUE, List.of(some.value()));
        }
        if (constraint instanceof Size size) {
            return ShapeFault.over(FaultCode.TOO_MANY, size.max());
        }
        return ShapeFault.of(FaultCode.MISSING);
    }

    /** Turns the path of a violation into payload names. */
    private static final class PayloadPath {
        /** Components that group payload names in Java and have no name in a payload. */
        private static final List<String> GROUPS = List.of("change", "review", "booking", "place", "value");

        static String of(Path path) {
            StringBuilder payload = new StringBuilder();
            for (Path.Node node : path) {
                position(payload, node);
                String name = node.getName();
                if (name != null && !name.startsWith("<") && !GROUPS.contains(name)) {
                    append(payload, kebab(name));
                }
            }
            return payload.toString();
        }

        private static void position(StringBuilder payload, Path.Node node) {
            if (node.getIndex() != null) {
                payload.append('[').append(node.getIndex()).append(']');
            } else if (node.getKey() != null) {
                append(payload, String.valueOf(node.getKey()));
            }
        }

        private static void append(StringBuilder payload, String name) {
            payload.append(payload.length() == 0 ? "" : ".").append(name);
        }

        private static String kebab(String name) {
            StringBuilder kebab = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean digitAfterLetter = Character.isDigit(c) && i > 0 && Character.isLetter(name.charAt(i - 1));
                if (Character.isUpperCase(c)) {
                    kebab.append('-').append(Character.toLowerCase(c));
                } else {
                    kebab.append(digitAfterLetter && !name.startsWith("sha") ? "-" : "")
                            .append(c);
                }
            }
            return kebab.toString();
        }
    }
}
