/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.diff.TableChange.ColumnAdded;
import dev.rockhopper.schema.diff.TableChange.ColumnCommentChanged;
import dev.rockhopper.schema.diff.TableChange.ColumnDropped;
import dev.rockhopper.schema.diff.TableChange.ColumnModified;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns by name, without case: dropped, added, modified, with another comment. */
public final class ColumnComparator implements TableComparator {

    @Override
    public List<TableChange> compare(TablePair pair) {
        List<TableChange> changes = new ArrayList<>();
        ColumnIndex wanted = new ColumnIndex(pair.wanted());
        ColumnIndex actual = new ColumnIndex(pair.actual());
        for (Column column : pair.actual().columns()) {
            if (wanted.find(column.name()).isEmpty()) {
                changes.add(new ColumnDropped(column, actual.isKey(column.name())));
            }
        }
        Optional<String> before = Optional.empty();
        for (Column column : pair.wanted().columns()) {
            Optional<Column> existing = actual.find(column.name());
            if (existing.isPresent()) {
                compare(existing.get(), column).ifPresent(changes::add);
            } else {
                changes.add(new ColumnAdded(column, wanted.isKey(column.name()), before));
            }
            before = Optional.of(column.name());
        }
        return changes;
    }

    private static Optional<TableChange> compare(Column actual, Column wanted) {
        if (!Same.definition(actual, wanted)) {
            return Optional.of(new ColumnModified(actual, wanted));
        }
        return actual.comment().equals(wanted.comment())
                ? Optional.empty()
                : Optional.of(new ColumnCommentChanged(actual, wanted));
    }

    /** Whether two tables have the same columns, in the same order. */
    public static boolean sameColumns(Table a, Table b) {
        return Same.list(
                a.columns(),
                b.columns(),
                (left, right) -> left.name().equalsIgnoreCase(right.name()) && Same.definition(left, right));
    }
}
