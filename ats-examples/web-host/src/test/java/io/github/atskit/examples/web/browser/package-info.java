/**
 * The whole host in a real browser: started as people start it, on a port of its own, with the demo's people and cases in a folder that is
 * thrown away. What a test needs is handed to it by {@link io.github.atskit.examples.web.browser.Browsers}.
 */
@NullMarked
package io.github.atskit.examples.web.browser;

import org.jspecify.annotations.NullMarked;
