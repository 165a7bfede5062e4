/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.VersionGates;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Flat JSON: once enabled the server shows all four properties. Source: FE class {@code FlatJsonConfig}. */
public final class FlatJsonProperties {
    /** The switch of the group. */
    public static final String ENABLE = "flat_json.enable";

    private static final String SPARSITY = "flat_json.sparsity.factor";

    private static final Map<String, String> DEFAULTS =
            Map.of("flat_json.null.factor", "0.3", SPARSITY, "0.3", "flat_json.column.max", "100");

    private FlatJsonProperties() {}

    static void apply(PropertyDraft draft) {
        Optional<String> enable = draft.take(ENABLE);
        Map<String, String> written = new TreeMap<>();
        DEFAULTS.keySet().forEach(name -> draft.take(name).ifPresent(value -> written.put(name, value)));
        boolean on = enable.map(Boolean::parseBoolean).orElse(false);
        if (!on && !written.isEmpty()) {
            throw Refusal.ddl("flat JSON configuration must be set after enabling flat JSON.");
        }
        if (on) {
            complete(written, draft.gates()).forEach(draft::store);
        } else if (enable.isPresent()) {
            draft.store(ENABLE, "false");
        }
    }

    /** Whether a property belongs to the group, without its switch. */
    public static boolean covers(String name) {
        return DEFAULTS.containsKey(name);
    }

    /** All properties of an enabled table. */
    public static Map<String, String> complete(Map<String, String> written, VersionGates gates) {
        Map<String, String> all = new TreeMap<>(DEFAULTS);
        all.put(SPARSITY, gates.flatJsonSparsity());
        all.put(ENABLE, "true");
        all.putAll(written);
        return all;
    }
}
