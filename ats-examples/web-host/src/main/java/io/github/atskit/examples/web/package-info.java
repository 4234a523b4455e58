/**
 * A reference host: the programme in a browser and over HTTP. It holds no rule. Buttons come from the menu, refusals from their reasons,
 * forms from their description, words from the messages, and whatever is shown of a case comes through the sight of whoever looks.
 *
 * <p>To find one's way: {@code cases} is the one door to the library, {@code page} and {@code api} speak HTTP, {@code people} and
 * {@code security} know who is asking, {@code evidence} keeps files, {@code demo} invents people and cases.
 */
@NullMarked
package io.github.atskit.examples.web;

import org.jspecify.annotations.NullMarked;
