package io.github.atskit.examples.checks.architecture.broken.families.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
interface Answer {}
