/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.time.Duration;

/**
 * How a run waits.
 *
 * @param jobTimeout how long one step may wait for its jobs
 * @param longestPause longest pause between two looks at a job
 */
public record RunOptions(Duration jobTimeout, Duration longestPause) {

    /** A day, as the server's own limit for jobs; a look every two seconds. */
    public static final RunOptions DEFAULT = new RunOptions(Duration.ofDays(1), Duration.ofSeconds(2));
}
