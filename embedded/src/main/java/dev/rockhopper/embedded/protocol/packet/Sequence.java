/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

/** The packet counter that both directions of a connection share; it starts anew with each command. */
public final class Sequence {

    private int next;

    void restart() {
        next = 0;
    }

    int next() {
        int current = next;
        next = (next + 1) & 0xFF;
        return current;
    }

    /** Goes on after a packet that is not what was expected, so that the answer has the number the client waits for. */
    void continueAfter(int number) {
        next = (number + 1) & 0xFF;
    }
}
