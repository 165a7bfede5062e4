/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.observe;

import dev.rockhopper.migrator.run.RunListener;
import java.util.Optional;

/** Micrometer is optional; no class but this one may name {@link MeterListener}, and only after having looked. */
public final class Meters {

    private static final String NEEDED = "io.micrometer.core.instrument.Metrics";

    private Meters() {}

    /** Meters in the global registry, if Micrometer is on the class path. */
    public static Optional<RunListener> ifPresent() {
        try {
            Class.forName(NEEDED, false, Meters.class.getClassLoader());
        } catch (ClassNotFoundException notThere) {
            return Optional.empty();
        }
        return Optional.of(MeterListener.global());
    }
}
