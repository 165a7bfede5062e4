/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

/** Number literals. */
final class Numbers {

    private Numbers() {}

    /** With the suffix only where an int would not do. */
    static String literal(long number) {
        return number == (int) number ? Long.toString(number) : number + "L";
    }
}
