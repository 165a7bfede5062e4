/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.diff.rename.LikelyRenames;
import dev.rockhopper.schema.diff.rename.Likeness;
import dev.rockhopper.schema.diff.rename.RenameResolution;
import dev.rockhopper.schema.diff.table.TableComparison;
import dev.rockhopper.schema.diff.view.MaterializedViewComparison;
import dev.rockhopper.schema.diff.view.ViewComparison;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Databases;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.UnmanagedObject;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.normalize.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** One comparison of two schemas: pairs the objects, by name and stated renames, and has each pair compared. */
final class SchemaComparison {

    private final Schema desired;
    private final DiffOptions options;
    private final Map<String, SchemaObject> is;
    private final Map<String, SchemaObject> shall;
    private final Map<String, SchemaObject> base;
    private final Map<String, String> unmanaged = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Message> problems = new ArrayList<>();

    SchemaComparison(Schema actual, Schema desired, DiffOptions options) {
        this.desired = SynchronousViews.inTables(desired);
        this.options = options;
        this.is = normalized(actual, actual.database());
        this.shall = normalized(desired, actual.database());
        this.base = options.base()
                .map(schema -> normalized(schema, actual.database()))
                .orElse(Map.of());
        for (UnmanagedObject object : actual.unmanaged()) {
            unmanaged.put(object.name(), object.reason());
        }
    }

    private Map<String, SchemaObject> normalized(Schema schema, String database) {
        Schema bound = schema.database().isEmpty() ? schema.inDatabase(database) : schema;
        Map<String, SchemaObject> objects = new LinkedHashMap<>(
                Normalizer.normalize(bound, options.server()).objects());
        objects.values().removeIf(options.objects().negate());
        return objects;
    }

    Difference run() {
        Map<String, String> formerNames = rename();
        TreeSet<String> names = new TreeSet<>(is.keySet());
        names.addAll(shall.keySet());
        for (String name : names) {
            compare(name, Optional.ofNullable(is.get(name)), Optional.ofNullable(shall.get(name)), formerNames);
        }
        return new Difference(changes, LikelyRenames.in(changes, options), problems);
    }

    /** Moves renamed objects to their new names; gives the old names by the new ones. */
    private Map<String, String> rename() {
        Map<String, String> formerByNew = new LinkedHashMap<>();
        for (SchemaObject object : shall.values()) {
            options.renames()
                    .formerTable(object.name())
                    .filter(former -> isRenameable(is.get(former), object))
                    .ifPresent(former -> formerByNew.put(object.name(), former));
        }
        Map<String, String> newByFormer = RenameResolution.resolve(
                is.keySet(), formerByNew, (former, name) -> Likeness.of(is.get(former), shall.get(name)));
        Map<String, SchemaObject> moved = new LinkedHashMap<>();
        Map<String, String> formerNames = new HashMap<>();
        newByFormer.forEach((former, name) -> moved.put(name, Databases.named(is.get(former), name)));
        newByFormer.forEach((former, name) -> {
            formerNames.put(name, former);
            changes.add(new Change.Renamed(is.get(former), name));
        });
        newByFormer.keySet().forEach(is::remove);
        is.putAll(moved);
        return formerNames;
    }

    private static boolean isRenameable(SchemaObject actual, SchemaObject wanted) {
        return actual != null && !(actual instanceof View) && actual.getClass() == wanted.getClass();
    }

    private void compare(
            String name,
            Optional<SchemaObject> actual,
            Optional<SchemaObject> wanted,
            Map<String, String> formerNames) {
        if (wanted.isEmpty()) {
            changes.add(new Change.Dropped(actual.orElseThrow()));
        } else if (unmanaged.containsKey(name)) {
            problems.add(Message.error(
                    ModelCode.NAME_TAKEN,
                    name,
                    "The name is taken by an object that is not managed: " + unmanaged.get(name) + ".",
                    "Choose another name, or drop or rename that object yourself."));
        } else if (actual.isEmpty()) {
            changes.add(new Change.Created(desired.objects().get(name)));
        } else {
            SchemaObject before =
                    Optional.ofNullable(base.get(name)).orElseGet(() -> base.get(formerNames.getOrDefault(name, name)));
            pair(actual.get(), wanted.get(), Optional.ofNullable(before)).ifPresent(changes::add);
        }
    }

    private Optional<? extends Change> pair(SchemaObject actual, SchemaObject wanted, Optional<SchemaObject> before) {
        if (actual instanceof Table left && wanted instanceof Table right) {
            if (before.isEmpty()) {
                problems.addAll(UnseenProperties.warnings(left, right));
            }
            return TableComparison.compare(left, right, cast(before, Table.class), options);
        }
        if (actual instanceof View left && wanted instanceof View right) {
            return ViewComparison.compare(left, right, options);
        }
        if (actual instanceof MaterializedView left && wanted instanceof MaterializedView right) {
            return MaterializedViewComparison.compare(left, right, cast(before, MaterializedView.class), options);
        }
        return Optional.of(new Change.KindChanged(actual, desired.objects().get(wanted.name())));
    }

    private static <T> Optional<T> cast(Optional<SchemaObject> object, Class<T> kind) {
        return object.filter(kind::isInstance).map(kind::cast);
    }
}
