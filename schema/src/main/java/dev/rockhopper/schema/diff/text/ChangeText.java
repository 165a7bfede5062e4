/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.text;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.statement.DropObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Changes in words, one line each: {@code table t: add column age INT NULL after name}. Stable, for people and for tests. */
public final class ChangeText {

    private ChangeText() {}

    /** The lines of several changes, in order. */
    public static List<String> lines(List<Change> changes) {
        return changes.stream().flatMap(change -> lines(change).stream()).toList();
    }

    /** The lines of one change; at least one. */
    public static List<String> lines(Change change) {
        if (change instanceof Change.Created created) {
            return List.of("create " + name(created.wanted()));
        }
        if (change instanceof Change.Dropped dropped) {
            return List.of("drop " + name(dropped.actual()));
        }
        if (change instanceof Change.Renamed renamed) {
            return List.of("rename " + name(renamed.actual()) + " to " + renamed.to());
        }
        if (change instanceof Change.KindChanged kind) {
            return List.of("replace " + name(kind.actual()) + " by " + name(kind.wanted()));
        }
        return altered(change);
    }

    private static List<String> altered(Change change) {
        if (change instanceof Change.TableAltered table) {
            return prefixed(table.wanted(), table.changes().stream().map(TableChangeText::of));
        }
        if (change instanceof Change.ViewAltered view) {
            return prefixed(view.wanted(), view.aspects().stream().map(aspect -> differs(aspect)));
        }
        Change.MaterializedViewAltered view = (Change.MaterializedViewAltered) change;
        return prefixed(view.wanted(), view.changes().stream().map(MaterializedViewChangeText::of));
    }

    private static List<String> prefixed(SchemaObject object, Stream<String> lines) {
        return lines.map(line -> name(object) + ": " + line).toList();
    }

    private static String name(SchemaObject object) {
        return DropObject.Kind.of(object).sql().toLowerCase(Locale.ROOT) + ' ' + object.name();
    }

    /** {@code column comments differ}, {@code query differs}. */
    static String differs(Enum<?> aspect) {
        String words = aspect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words + (words.endsWith("s") ? " differ" : " differs");
    }
}
