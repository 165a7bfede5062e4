/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import dev.rockhopper.schema.conformance.ConformanceCase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Cases that the embedded server answers otherwise: server, group, id and the reason, one a line. */
final class KnownDifferences {
    private static final Map<String, String> REASONS = load();

    private KnownDifferences() {}

    private static Map<String, String> load() {
        Map<String, String> reasons = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                KnownDifferences.class.getResourceAsStream("known-differences.tsv"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int reason = line.lastIndexOf('\t');
                    reasons.put(line.substring(0, reason), line.substring(reason + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }

    static String key(Recordings server, ConformanceCase recorded) {
        return server + "\t" + recorded.group() + "\t" + recorded.id();
    }

    static boolean has(Recordings server, ConformanceCase recorded) {
        return REASONS.containsKey(key(server, recorded));
    }

    static Set<String> keys() {
        return REASONS.keySet();
    }
}
