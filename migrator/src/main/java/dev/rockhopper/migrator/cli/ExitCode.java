/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

/** The exit codes that scripts can rely on. */
final class ExitCode {

    /** Done, or nothing to do. */
    static final int OK = 0;

    /** There are differences or findings. */
    static final int FINDINGS = 1;

    /** It failed. */
    static final int FAILURE = 2;

    /** Some steps were done; the same command goes on from there. */
    static final int RESUMABLE = 3;

    /** Another run holds the lock. */
    static final int LOCKED = 4;

    /** The command was called wrongly (EX_USAGE). */
    static final int USAGE = 64;

    /** Settings are wrong or missing (EX_CONFIG). */
    static final int CONFIGURATION = 78;

    private ExitCode() {}
}
