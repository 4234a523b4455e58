/**
 * Reads trees of texts, numbers, booleans, lists and maps name by name, and collects every fault on the way. Not exported.
 *
 * <p>Where a value is faulty a reading answers with a placeholder, so that the rest of the tree is still read and all faults are
 * found at once. Whoever reads a tree therefore asks {@link io.github.atskit.core.internal.tree.Faults} before using anything.
 */
@NullMarked
package io.github.atskit.core.internal.tree;

import org.jspecify.annotations.NullMarked;
