package io.github.atskit.examples.cli.play;

import io.github.atskit.core.command.CommandChecks;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The checks at the door. A factory takes longer to make than all journeys take to play, so there is one for the whole process, made
 * only where something is played.
 */
public final class Door {
    private Door() {}

    /** {@return the checks of the one factory, which lives as long as the process} */
    public static CommandChecks checks() {
        return Once.CHECKS;
    }

    private static final class Once {
        /** The provider greets whoever starts it; a runner's error stream is for what is wrong. Kept, for loggers are held weakly. */
        private static final Logger PROVIDER = Logger.getLogger("org.hibernate.validator");

        static {
            PROVIDER.setLevel(Level.WARNING);
        }

        /** Messages have plain parameters only, so no expression language is needed. */
        static final CommandChecks CHECKS = CommandChecks.using(Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator());
    }
}
