package io.github.atskit.examples.checks.architecture.broken.machine.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.net.InetAddress;

@Caught
final class Calling {
    InetAddress self() {
        return InetAddress.getLoopbackAddress();
    }
}
