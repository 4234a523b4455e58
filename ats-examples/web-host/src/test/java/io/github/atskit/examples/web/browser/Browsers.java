package io.github.atskit.examples.web.browser;

import io.github.atskit.examples.web.support.Tool;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one host and one browser to all tests that ask for them, and closes both after the last. */
final class Browsers implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(Browsers.class);

    /** More than anybody clicks, for a test clicks fast. */
    private static final String[] SETTINGS = {
        "--ats.limits.person=1000000",
        "--ats.limits.address=1000000",
        "--ats.sessions=1000",
        // Selenium warns that it does not know this Chromium's protocol; the few commands used here are in every one.
        "--logging.level.org.openqa.selenium=error"
    };

    @Override
    public void beforeAll(ExtensionContext context) {
        Tool.needed(Tool.CHROMIUM, Tool.CHROMEDRIVER, Tool.NODE, Tool.NPM);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningHost.class || type == Browser.class || type == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Visit.class) {
            return new Visit(host(context), browser(context));
        }
        return type == RunningHost.class ? host(context) : browser(context);
    }

    private static RunningHost host(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(RunningHost.class, any -> RunningHost.start(SETTINGS), RunningHost.class);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Browser.class, any -> Browser.open(), Browser.class);
    }
}
