/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What views and materialized views read, and who reads an object. */
final class Lineage {

    private final Map<String, Set<String>> reads = new LinkedHashMap<>();
    private final Map<String, Set<String>> readers = new LinkedHashMap<>();

    private Lineage(Schema schema) {
        for (SchemaObject object : schema.objects().values()) {
            String query = object.definition().orElse("");
            for (ObjectName name : TableReferences.of(query)) {
                String base = name.database()
                        .filter(other -> !other.equals(schema.database()))
                        .map(other -> ForeignNames.in(other, name.name()))
                        .orElse(name.name());
                if (schema.object(base).isPresent() && !base.equals(object.name())) {
                    reads.computeIfAbsent(object.name(), key -> new TreeSet<>()).add(base);
                    readers.computeIfAbsent(base, key -> new TreeSet<>()).add(object.name());
                }
            }
        }
    }

    static Lineage of(Schema schema) {
        return new Lineage(schema);
    }

    /** What the object reads, by name. */
    Set<String> reads(String name) {
        return reads.getOrDefault(name, Set.of());
    }

    /** What reads the object, by name. */
    Set<String> readers(String name) {
        return readers.getOrDefault(name, Set.of());
    }

    /** All that read something, with what they read. */
    Map<String, Set<String>> all() {
        return reads;
    }
}
