/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Leads from a model of several databases to one model for each, and back. */
public final class Databases {

    private Databases() {}

    /**
     * One schema for each database, with plain names; the schema's own one comes first, also when it is empty.
     */
    public static Map<String, Schema> split(Schema schema) {
        Map<String, List<SchemaObject>> objects = new LinkedHashMap<>();
        Map<String, List<UnmanagedObject>> unmanaged = new LinkedHashMap<>();
        objects.put(schema.database(), new ArrayList<>());
        for (SchemaObject object : schema.objects().values()) {
            String database = ForeignNames.database(object.name()).orElse(schema.database());
            objects.computeIfAbsent(database, name -> new ArrayList<>())
                    .add(named(object, ForeignNames.bare(object.name())));
        }
        for (UnmanagedObject object : schema.unmanaged()) {
            String database = ForeignNames.database(object.name()).orElse(schema.database());
            objects.computeIfAbsent(database, name -> new ArrayList<>());
            unmanaged
                    .computeIfAbsent(database, name -> new ArrayList<>())
                    .add(new UnmanagedObject(ForeignNames.bare(object.name()), object.reason()));
        }
        Map<String, Schema> schemas = new LinkedHashMap<>();
        objects.forEach((database, own) -> schemas.put(
                database, new Schema(database, Schema.of(own).objects(), unmanaged.getOrDefault(database, List.of()))));
        return schemas;
    }

    /** A schema with all objects of another one, under foreign names if that is of another database. */
    public static Schema join(Schema own, Schema other) {
        List<SchemaObject> objects = new ArrayList<>(own.objects().values());
        List<UnmanagedObject> unmanaged = new ArrayList<>(own.unmanaged());
        UnaryOperator<String> names =
                name -> other.database().equals(own.database()) ? name : ForeignNames.in(other.database(), name);
        other.objects().values().forEach(object -> objects.add(named(object, names.apply(object.name()))));
        other.unmanaged()
                .forEach(object -> unmanaged.add(new UnmanagedObject(names.apply(object.name()), object.reason())));
        return new Schema(own.database(), Schema.of(objects).objects(), unmanaged);
    }

    /** One schema of several databases, seen from one of them. */
    public static Schema of(String own, Collection<Schema> all) {
        Schema joined = Schema.empty().inDatabase(own);
        for (Schema each : all) {
            joined = join(joined, each);
        }
        return joined;
    }

    /** The schema with the objects of one of its databases under plain names. */
    static Schema homecoming(Schema schema, String database) {
        UnaryOperator<String> names = name ->
                ForeignNames.database(name).filter(database::equals).isPresent() ? ForeignNames.bare(name) : name;
        Map<String, SchemaObject> objects = new LinkedHashMap<>();
        schema.objects().forEach((name, object) -> objects.put(names.apply(name), named(object, names.apply(name))));
        return new Schema(
                database,
                objects,
                schema.unmanaged().stream()
                        .map(each -> new UnmanagedObject(names.apply(each.name()), each.reason()))
                        .toList());
    }

    /** The same object under another name. */
    public static SchemaObject named(SchemaObject object, String name) {
        if (object.name().equals(name)) {
            return object;
        }
        if (object instanceof Table table) {
            return table.toBuilder().name(name).build();
        }
        return object instanceof View view ? view.withName(name) : ((MaterializedView) object).withName(name);
    }
}
