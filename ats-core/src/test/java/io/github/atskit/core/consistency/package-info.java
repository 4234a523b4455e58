/** Tests of the report about reviewers: by hand, by simulation, and of what it must not tell. */
@org.jspecify.annotations.NullMarked
package io.github.atskit.core.consistency;
