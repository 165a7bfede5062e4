/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

/**
 * What happens to which write.
 *
 * @param kind what happens
 * @param at the number of the write, from 1; 0: never
 */
record Fault(Kind kind, int at) {

    static final Fault NONE = new Fault(Kind.CUT_BEFORE, 0);

    /** What may happen to a write. */
    enum Kind {
        /** The server answered, and the client's process is killed before it gets the answer. */
        KILL,
        /** The connection is cut, and the server never gets the write. */
        CUT_BEFORE,
        /** The server answered; the connection is cut instead of the answer. */
        CUT_AFTER,
        /** The server answered; the client never hears of it, and the connection stays open. */
        SWALLOW,
        /** The answer comes late. */
        DELAY,
        /** The server answered; the client's process is stopped before it gets the answer, which waits for it. */
        FREEZE
    }
}
