/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.console;

/** The exit codes that scripts can rely on. */
public final class ExitCode {

    /** Done, or nothing to do. */
    public static final int OK = 0;

    /** There are differences or findings. */
    public static final int FINDINGS = 1;

    /** It failed. */
    public static final int FAILURE = 2;

    /** Some steps were done; the same command goes on from there. */
    public static final int RESUMABLE = 3;

    /** Another run holds the lock. */
    public static final int LOCKED = 4;

    /** The command was called wrongly (EX_USAGE). */
    public static final int USAGE = 64;

    /** Settings are wrong or missing (EX_CONFIG). */
    public static final int CONFIGURATION = 78;

    private ExitCode() {}
}
