package io.github.atskit.examples.checks.architecture.broken.families.core.port;

interface Port {}
