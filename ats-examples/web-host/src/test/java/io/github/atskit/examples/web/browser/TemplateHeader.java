package io.github.atskit.examples.web.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has the host tell with each page which template it was made of, so that a test can say that none was left out. */
final class TemplateHeader implements HandlerInterceptor, WebMvcConfigurer {
    static final String NAME = "Made-Of-Template";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && page.getViewName() != null) {
            response.setHeader(NAME, page.getViewName());
        }
    }
}
