/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * How two schemas are compared.
 *
 * @param server whose habits are taken into account
 * @param renames what people said was once called otherwise
 * @param managePartitions whether the static partitions of range and list tables are compared, too
 * @param objects which objects are compared; the others are neither created nor dropped
 * @param properties which properties, by object name and property, are compared
 * @param base what was stated the last time, normally the snapshot; tells that a property is no longer stated
 * @param fingerprints by name of a view or materialized view
 */
public record DiffOptions(
        ServerProfile server,
        Renames renames,
        boolean managePartitions,
        Predicate<SchemaObject> objects,
        BiPredicate<String, String> properties,
        Optional<Schema> base,
        Map<String, Fingerprint> fingerprints) {

    public DiffOptions {
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(renames, "renames");
        Objects.requireNonNull(objects, "objects");
        Objects.requireNonNull(properties, "properties");
        Objects.requireNonNull(base, "base");
        fingerprints = Map.copyOf(fingerprints);
    }

    /** Everything is compared except partitions; nothing was renamed; nothing is known of the past. */
    public static DiffOptions of(ServerProfile server) {
        return new DiffOptions(
                server, Renames.NONE, false, object -> true, (object, property) -> true, Optional.empty(), Map.of());
    }

    public DiffOptions withRenames(Renames changed) {
        return new DiffOptions(server, changed, managePartitions, objects, properties, base, fingerprints);
    }

    public DiffOptions withManagedPartitions() {
        return new DiffOptions(server, renames, true, objects, properties, base, fingerprints);
    }

    public DiffOptions withObjects(Predicate<SchemaObject> changed) {
        return new DiffOptions(server, renames, managePartitions, changed, properties, base, fingerprints);
    }

    public DiffOptions withProperties(BiPredicate<String, String> changed) {
        return new DiffOptions(server, renames, managePartitions, objects, changed, base, fingerprints);
    }

    public DiffOptions withBase(Schema changed) {
        return new DiffOptions(
                server, renames, managePartitions, objects, properties, Optional.of(changed), fingerprints);
    }

    public DiffOptions withFingerprints(Map<String, Fingerprint> changed) {
        return new DiffOptions(server, renames, managePartitions, objects, properties, base, changed);
    }
}
