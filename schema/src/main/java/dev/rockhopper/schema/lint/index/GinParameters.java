/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.index;

import java.util.List;

/** Parameters of GIN (inverted) indexes. Source: FE method {@code IndexAnalyzer.checkInvertedIndexValid}. */
final class GinParameters {

    private static final String GRAMS = "dict_gram_num";
    private static final List<String> NAMES = List.of(
            "imp_lib",
            "parser",
            "omit_term_freq_and_position",
            GRAMS,
            "is_search_analyzed",
            "default_search_analyzer",
            "rerank");
    private static final List<String> PARSERS = List.of("none", "standard", "english", "chinese");

    private GinParameters() {}

    static void check(Parameters parameters) {
        parameters.mustBeAmong(NAMES);
        parameters.choice("imp_lib", List.of("clucene", "builtin"));
        String parser = parameters.get("parser", "none");
        if (!PARSERS.contains(parser)) { // here case makes a difference
            parameters.wrong(
                    "parser is one of " + String.join(", ", PARSERS) + ", not " + parser, "Correct the parameter.");
        }
        parameters.number(GRAMS, 1);
        if (parameters.has(GRAMS) && !parameters.get("imp_lib", "").equalsIgnoreCase("builtin")) {
            parameters.wrong(GRAMS + " needs imp_lib = builtin", "State imp_lib, or remove " + GRAMS + ".");
        }
    }
}
