package io.github.atskit.examples.checks.architecture.broken.families.core.event;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
interface Happening {}
