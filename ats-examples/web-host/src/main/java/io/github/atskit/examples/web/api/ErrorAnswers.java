package io.github.atskit.examples.web.api;

import io.github.atskit.examples.web.page.Unsent;
import io.github.atskit.examples.web.words.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is left to the container: a page for people, a problem for programs. Neither tells what went on inside. */
@Controller
final class ErrorAnswers implements ErrorController {

    private static final int FORBIDDEN = 403;
    private static final String TAKEN =
            "Send commands as application/json, and a file as it is, not in a form: as application/pdf, or as "
                    + "application/octet-stream whatever it is.";

    private final Words words;

    ErrorAnswers(Words words) {
        this.words = words;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api/") || path.equals("/api")) {
            ProblemKind kind = ProblemKind.of(status);
            return (kind == ProblemKind.KIND ? Problem.of(kind, TAKEN) : Problem.of(kind)).answer();
        }
        ModelAndView page = new ModelAndView("error");
        page.setStatus(org.springframework.http.HttpStatusCode.valueOf(status));
        page.addObject("status", status);
        page.addObject("typed", status == FORBIDDEN ? Unsent.of(request, path, words.messages()) : List.of());
        return page;
    }
}
