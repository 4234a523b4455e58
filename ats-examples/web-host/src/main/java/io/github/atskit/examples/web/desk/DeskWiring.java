package io.github.atskit.examples.web.desk;

import io.github.atskit.core.command.Action;
import io.github.atskit.examples.web.page.ActionHelp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What forms of the desks are helped with. */
@Configuration(proxyBeanMethods = false)
class DeskWiring {
    @Bean
    ActionHelp assigning(Staff staff) {
        return new PersonHelp(Action.ASSIGN_REVIEWER, "reviewer", staff);
    }

    @Bean
    ActionHelp allocating(Staff staff) {
        return new PersonHelp(Action.ALLOCATE_MENTOR, "mentor", staff);
    }

    @Bean
    ActionHelp booking(Staff staff) {
        return new BookingHelp(Action.BOOK_VIVA, staff);
    }

    @Bean
    ActionHelp rebooking(Staff staff) {
        return new BookingHelp(Action.REBOOK_VIVA, staff);
    }

    @Bean
    ActionHelp confirming(Targets targets) {
        return new ModeratingHelp(Action.CONFIRM_REVIEW, targets);
    }

    @Bean
    ActionHelp adjusting(Targets targets) {
        return new ModeratingHelp(Action.ADJUST_REVIEW, targets);
    }

    @Bean
    ActionHelp returning(Targets targets) {
        return new ModeratingHelp(Action.RETURN_REVIEW, targets);
    }
}
