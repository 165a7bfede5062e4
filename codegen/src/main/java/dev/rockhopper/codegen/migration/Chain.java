/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import com.palantir.javapoet.CodeBlock;
import dev.rockhopper.codegen.text.JavaText;
import java.util.ArrayList;
import java.util.List;

/** A fluent chain: on one line when it is short, else one call a line. */
final class Chain {

    private static final String STEP = "        ";

    private final CodeBlock head;
    private final List<CodeBlock> calls = new ArrayList<>();

    private Chain(CodeBlock head) {
        this.head = head;
    }

    /** A chain that begins with a call of {@code op}. */
    static Chain of(String format, Object... arguments) {
        return new Chain(CodeBlock.of(format, arguments));
    }

    /** Adds {@code .name(arguments)}, the text after the dot as a JavaPoet format. */
    Chain call(String format, Object... arguments) {
        calls.add(CodeBlock.builder().add(".").add(format, arguments).build());
        return this;
    }

    Chain callIf(boolean wanted, String name) {
        return wanted ? call(name + "()") : this;
    }

    /** Adds {@code .name(strings)} unless there are none. */
    Chain callWith(String name, List<String> strings) {
        return strings.isEmpty() ? this : call("$L($L)", name, JavaText.strings(strings));
    }

    /** Adds {@code .name(arguments, letter -> letter.…)}; without options the short form without a lambda. */
    Chain callWithOptions(String name, String arguments, String letter, Chain options) {
        if (options.calls.isEmpty()) {
            return call("$L($L)", name, arguments);
        }
        String separator = arguments.isEmpty() ? "" : ", ";
        return call(
                "$L($L$L$L -> $L)",
                name,
                arguments,
                separator,
                letter,
                options.lambda(name.length() + arguments.length()));
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    /** The statement at the depth of a method's body. */
    CodeBlock code() {
        CodeBlock line = joined("");
        boolean oneLine = calls.size() <= 1 && Width.of(line) <= Width.STATEMENT;
        return oneLine ? line : joined("\n");
    }

    /** The chain as the body of a lambda that begins after {@code used} characters of a chained call: on one line if it fits. */
    CodeBlock lambda(int used) {
        CodeBlock line = joined("");
        return Width.of(line) + used <= Width.LAMBDA ? line : joined("\n" + STEP);
    }

    /** The chain as the body of a lambda, one call a line. */
    CodeBlock nested() {
        return calls.size() == 1 ? joined("") : joined("\n" + STEP);
    }

    private CodeBlock joined(String separator) {
        CodeBlock.Builder code = CodeBlock.builder().add(head);
        calls.forEach(call -> code.add("$L", separator).add(call));
        return code.build();
    }
}
