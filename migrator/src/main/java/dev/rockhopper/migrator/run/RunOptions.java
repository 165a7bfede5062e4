/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.time.Duration;

/**
 * How a run waits.
 *
 * @param jobTimeout how long one step may wait for its jobs
 * @param longestPause longest pause between two looks at a job
 * @param waitForJobs whether to wait for a job that a step started; if not, the run ends there and the next one goes on
 */
public record RunOptions(Duration jobTimeout, Duration longestPause, boolean waitForJobs) {

    /** A day, as the server's own limit for jobs; a look every two seconds. */
    public static final RunOptions DEFAULT = new RunOptions(Duration.ofDays(1), Duration.ofSeconds(2), true);

    /** Waits for jobs. */
    public RunOptions(Duration jobTimeout, Duration longestPause) {
        this(jobTimeout, longestPause, true);
    }
}
