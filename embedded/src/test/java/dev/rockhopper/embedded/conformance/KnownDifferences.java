/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import dev.rockhopper.schema.conformance.ConformanceCase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Cases that the embedded server answers otherwise: what names the case (server, group, id) and the reason, one a line of a file. */
final class KnownDifferences {
    private final Set<String> keys = new HashSet<>();

    private KnownDifferences() {}

    /** Those of a file beside this class. */
    static KnownDifferences of(String file) {
        KnownDifferences differences = new KnownDifferences();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(KnownDifferences.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int reason = line.lastIndexOf('\t');
                if (!line.startsWith("#") && reason > 0) {
                    differences.keys.add(line.substring(0, reason));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return differences;
    }

    static String key(Recordings server, ConformanceCase recorded) {
        return server + "\t" + recorded.group() + "\t" + recorded.id();
    }

    boolean has(Recordings server, ConformanceCase recorded) {
        return keys.contains(key(server, recorded));
    }

    Set<String> keys() {
        return keys;
    }
}
