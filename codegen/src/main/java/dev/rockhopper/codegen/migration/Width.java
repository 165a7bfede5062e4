/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import com.palantir.javapoet.CodeBlock;

/** How much room code takes, so that lines stay below 120 characters. */
final class Width {

    /** Room for a statement within a method. */
    static final int STATEMENT = 104;
    /** Room for a call of a chain, its name and arguments and the body of a lambda. */
    static final int LAMBDA = 88;
    /** Room for a string that is the only argument of a call of a chain. */
    static final int ARGUMENT = 84;

    private static final int TOO_MUCH = 10_000;

    private Width() {}

    /** Characters of the code; too many if it has several lines. */
    static int of(CodeBlock code) {
        String text = code.toString();
        return text.indexOf('\n') >= 0 ? TOO_MUCH : text.length();
    }
}
