/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the columns that a name in an annotation means: the name of an attribute (with case; an embedded one means all its
 * columns), else that of a column (without case).
 */
final class ColumnNames {

    private final List<ColumnDeclaration> columns;
    private final Problems problems;
    private final boolean open;

    /** All columns are known: other names are errors. */
    ColumnNames(List<ColumnDeclaration> columns, Problems problems) {
        this(columns, problems, false);
    }

    private ColumnNames(List<ColumnDeclaration> columns, Problems problems, boolean open) {
        this.columns = columns;
        this.problems = problems;
        this.open = open;
    }

    /** There may be more columns than the known ones: other names are taken as they are. */
    static ColumnNames open(List<ColumnDeclaration> columns, Problems problems) {
        return new ColumnNames(columns, problems, true);
    }

    /** The columns of that name, in order of declaration; empty if there are none. */
    List<String> find(String name) {
        String plain = name.replace("`", "");
        List<String> byAttribute = new ArrayList<>();
        List<String> byName = new ArrayList<>();
        for (ColumnDeclaration column : columns) {
            if (isIn(plain, column.paths())) {
                byAttribute.add(column.name());
            }
            if (Names.same(column.name(), plain)) {
                byName.add(column.name());
            }
        }
        return byAttribute.isEmpty() ? byName : byAttribute;
    }

    private static boolean isIn(String attribute, List<String> paths) {
        for (String path : paths) {
            boolean starts = path.startsWith(attribute);
            if (starts && (path.length() == attribute.length() || path.charAt(attribute.length()) == '.')) {
                return true;
            }
        }
        return false;
    }

    /** The columns of a list of names; names without a column and columns that come twice are reported. */
    List<String> all(List<String> names, String by, Origin place) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            for (String column : known(name, by, place)) {
                if (found.contains(column)) {
                    problems.error(
                            EntityCode.REPEATED,
                            place,
                            by + " names the column " + column + " twice.",
                            "Name it once.");
                } else {
                    found.add(column);
                }
            }
        }
        return found;
    }

    /** The columns of a list of names, also those that come twice; names without a column are reported. */
    List<String> each(List<String> names, String by, Origin place) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(known(name, by, place));
        }
        return found;
    }

    /** The one column of a name; anything else is reported. */
    Optional<String> one(String name, String by, Origin place) {
        List<String> found = known(name, by, place);
        if (found.size() > 1) {
            problems.error(
                    EntityCode.SEVERAL_COLUMNS,
                    place,
                    by + " names the attribute " + name + ", which has several columns: " + String.join(", ", found)
                            + ".",
                    "Name one of the columns.");
            return Optional.empty();
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Reports a name that means nothing; where there may be more columns, only if it looks like a slip. */
    void unknown(String name, String by, Origin place) {
        if (open) {
            Suggestion.nearest(name, candidates())
                    .ifPresent(near -> problems.warning(
                            EntityCode.UNKNOWN_COLUMN,
                            place,
                            by + " names " + name + ", which no attribute maps.",
                            "Did you mean " + near + "?"));
            return;
        }
        problems.error(
                EntityCode.UNKNOWN_COLUMN,
                place,
                by + " names " + name + ", which is neither an attribute nor a column.",
                Suggestion.remedy(name, candidates()));
    }

    private List<String> known(String name, String by, Origin place) {
        List<String> found = find(name);
        if (found.isEmpty()) {
            unknown(name, by, place);
            return open ? List.of(name) : found;
        }
        return found;
    }

    private Set<String> candidates() {
        Set<String> names = new LinkedHashSet<>();
        columns.forEach(column -> names.addAll(column.paths()));
        columns.forEach(column -> names.add(column.name()));
        return names;
    }
}
