/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Parameters of VECTOR indexes. Source: FE classes {@code VectorIndexParams}, {@code IndexAnalyzer.checkVectorIndexValid}. */
final class VectorParameters {

    private static final List<String> COMMON = List.of(
            "index_type", "dim", "metric_type", "is_vector_normed", "index_build_threshold", "index_build_mode");

    /** The numbers of each kind of index, with their least value. */
    private static final Map<String, Map<String, Integer>> NUMBERS = Map.of(
            "hnsw", Map.of("m", 2, "efconstruction", 1, "efsearch", 1),
            "ivfpq",
                    Map.of(
                            "nbits", 8,
                            "nlist", 1,
                            "m_ivfpq", 1,
                            "nprobe", 1,
                            "max_codes", 0,
                            "scan_table_threshold", 0,
                            "polysemous_ht", 0));

    private static final String CONFIDENCE = "range_search_confidence";

    private VectorParameters() {}

    static void check(Parameters parameters) {
        for (String name : List.of("index_type", "dim", "metric_type")) {
            if (!parameters.has(name)) {
                parameters.wrong("a VECTOR index needs the parameter " + name, "State it.");
            }
        }
        parameters.choice("index_type", List.of("HNSW", "IVFPQ"));
        parameters.choice("metric_type", List.of("cosine_similarity", "l2_distance"));
        parameters.choice("is_vector_normed", List.of("true", "false"));
        parameters.choice("index_build_mode", List.of("sync", "async"));
        parameters.number("dim", 1);
        String kind = parameters.get("index_type", "").toLowerCase(Locale.ROOT);
        if (NUMBERS.containsKey(kind)) {
            of(kind, parameters);
        }
    }

    private static void of(String kind, Parameters parameters) {
        List<String> names = new ArrayList<>(COMMON);
        names.addAll(NUMBERS.get(kind).keySet().stream().sorted().toList());
        NUMBERS.get(kind).forEach(parameters::number);
        if (kind.equals("ivfpq")) {
            names.add(CONFIDENCE);
            divides(parameters);
        }
        parameters.mustBeAmong(names);
    }

    private static void divides(Parameters parameters) {
        String parts = parameters.get("m_ivfpq", "");
        String dim = parameters.get("dim", "");
        if (parts.isEmpty()) {
            parameters.wrong("an IVFPQ index needs the parameter m_ivfpq", "State it.");
        } else if (Parameters.isNumber(parts, 1)
                && Parameters.isNumber(dim, 1)
                && Integer.parseInt(dim) % Integer.parseInt(parts) != 0) {
            parameters.wrong(
                    "dim " + dim + " is no multiple of m_ivfpq " + parts, "Choose m_ivfpq so that it divides dim.");
        }
    }
}
