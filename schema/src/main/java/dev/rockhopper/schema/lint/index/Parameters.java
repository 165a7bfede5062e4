/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.index;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Index;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The parameters of one index, whose names have no case, and what is wrong with them. */
final class Parameters {

    private static final int DIGITS = 9;

    private final Index index;
    private final TableLint lint;
    private final Map<String, String> values = new TreeMap<>();

    Parameters(Index index, TableLint lint) {
        this.index = index;
        this.lint = lint;
        index.properties().forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), value));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value; what the server takes if there is none. */
    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** Reports parameters that the server refuses. */
    void mustBeAmong(Collection<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong(name + " is no parameter of it", Suggestion.remedy(name, known)));
    }

    /** Reports parameters that the server takes and forgets. */
    void shouldBeAmong(Collection<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> lint.findings()
                        .warning(
                                ModelCode.INDEX,
                                index.name(),
                                "Index " + index.name() + ": " + name + " is no parameter of it and does nothing.",
                                Suggestion.remedy(name, known)));
    }

    /** Reports a stated value that is none of the choices; case makes no difference. */
    void choice(String name, List<String> choices) {
        if (has(name) && choices.stream().noneMatch(values.get(name)::equalsIgnoreCase)) {
            wrong(
                    name + " is one of " + String.join(", ", choices) + ", not " + values.get(name),
                    "Correct the parameter.");
        }
    }

    /** Reports a stated value that is no number of at least {@code least}. */
    void number(String name, int least) {
        if (has(name) && !isNumber(values.get(name), least)) {
            wrong(name + " is a number of at least " + least + ", not " + values.get(name), "Correct the parameter.");
        }
    }

    static boolean isNumber(String value, int least) {
        return value.matches("\\d{1," + DIGITS + "}") && Integer.parseInt(value) >= least;
    }

    void wrong(String text, String remedy) {
        lint.findings().error(ModelCode.INDEX, index.name(), "Index " + index.name() + ": " + text + ".", remedy);
    }
}
