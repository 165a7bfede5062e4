/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.ArrayList;
import java.util.List;

/** The arguments of a command; what was not given is left out. */
final class Arguments {

    private final List<String> all = new ArrayList<>();

    Arguments(String command) {
        all.add(command);
    }

    /** A word, such as a target. */
    Arguments word(String value) {
        if (isGiven(value)) {
            all.add(value);
        }
        return this;
    }

    /** An option with a value. */
    Arguments option(String name, String value) {
        if (isGiven(value)) {
            all.add(name + "=" + value);
        }
        return this;
    }

    /** An option with values, separated by commas. */
    Arguments option(String name, List<String> values) {
        return option(name, values == null ? null : String.join(",", values));
    }

    /** An option without a value. */
    Arguments flag(String name, boolean given) {
        if (given) {
            all.add(name);
        }
        return this;
    }

    String[] toArray() {
        return all.toArray(String[]::new);
    }

    static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }
}
