/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

/**
 * The two directions of a revision; the class also carries {@link Revision} and has a public constructor without parameters.
 *
 * <p>Both methods only record steps. They must record the same steps whenever they are called: no clock, no random numbers, no
 * database, no environment. What depends on data belongs into {@link Operations#run}.
 */
public interface Migration {

    /** Records the steps that lead from the parents' schema to this revision's. */
    void upgrade(Operations op);

    /** Records the steps that lead back; {@link Operations#irreversible} says that there is no way. */
    void downgrade(Operations op);
}
