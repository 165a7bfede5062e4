/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.schema.server.ServerProfile;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * What the imitated server is like.
 *
 * @param profile the version and run mode to imitate
 * @param defaultReplicationNum replicas of a table that does not say
 * @param backends number of (imaginary) backends; replicas cannot be more
 * @param jobDuration how long an ALTER job takes; zero: it is finished when the statement returns
 * @param clock the time
 */
public record ServerSettings(
        ServerProfile profile, int defaultReplicationNum, int backends, Duration jobDuration, Clock clock) {
    public ServerSettings {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(jobDuration, "jobDuration");
        Objects.requireNonNull(clock, "clock");
    }

    /** What the imitated version answers. */
    public VersionGates gates() {
        return new VersionGates(profile.version());
    }
}
