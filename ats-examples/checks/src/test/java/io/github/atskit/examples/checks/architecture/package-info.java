/**
 * The shape of the published modules, as promises that a test can break. Every promise has a small set of classes under {@code broken}
 * that it must catch, so that none of them is true by accident.
 */
@NullMarked
package io.github.atskit.examples.checks.architecture;

import org.jspecify.annotations.NullMarked;
