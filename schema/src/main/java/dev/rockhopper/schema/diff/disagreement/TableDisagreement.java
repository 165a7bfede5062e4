/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.disagreement;

import static dev.rockhopper.schema.diff.disagreement.Disagreement.NOTHING;
import static dev.rockhopper.schema.diff.disagreement.Disagreement.harmful;
import static dev.rockhopper.schema.diff.disagreement.Disagreement.harmless;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.diff.TableChange.ColumnAdded;
import dev.rockhopper.schema.diff.TableChange.ColumnCommentChanged;
import dev.rockhopper.schema.diff.TableChange.ColumnDropped;
import dev.rockhopper.schema.diff.TableChange.ColumnModified;
import dev.rockhopper.schema.diff.TableChange.ColumnRenamed;
import dev.rockhopper.schema.diff.TableChange.ColumnsReordered;
import dev.rockhopper.schema.diff.TableChange.CommentChanged;
import dev.rockhopper.schema.diff.TableChange.DistributionChanged;
import dev.rockhopper.schema.diff.TableChange.IndexAdded;
import dev.rockhopper.schema.diff.TableChange.IndexDropped;
import dev.rockhopper.schema.diff.TableChange.IndexModified;
import dev.rockhopper.schema.diff.TableChange.KeyChanged;
import dev.rockhopper.schema.diff.TableChange.PartitioningChanged;
import dev.rockhopper.schema.diff.TableChange.PropertyChanged;
import dev.rockhopper.schema.diff.TableChange.SortKeyChanged;
import dev.rockhopper.schema.diff.text.ClauseText;
import dev.rockhopper.schema.diff.text.ColumnText;
import dev.rockhopper.schema.diff.text.TableChangeText;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Table;
import java.util.List;

/** Changes of tables as disagreements. */
final class TableDisagreement {

    private TableDisagreement() {}

    static Disagreement of(Table wanted, TableChange change) {
        if (change instanceof ColumnRenamed renamed) {
            return harmful("column " + renamed.to(), "called " + renamed.to(), "called " + renamed.from());
        }
        if (change instanceof ColumnAdded added) {
            return harmful("column " + added.column().name(), ColumnText.of(added.column()), NOTHING);
        }
        if (change instanceof ColumnDropped dropped) {
            String subject = "column " + dropped.column().name();
            String actual = ColumnText.of(dropped.column());
            boolean optional = !dropped.key() && canBeLeftOut(dropped.column());
            return optional ? harmless(subject, NOTHING, actual) : harmful(subject, NOTHING, actual);
        }
        if (change instanceof ColumnModified modified) {
            return columns(modified.actual(), modified.wanted(), false);
        }
        if (change instanceof ColumnCommentChanged changed) {
            return columns(changed.actual(), changed.wanted(), true);
        }
        return ofClause(wanted, change);
    }

    private static Disagreement ofClause(Table wanted, TableChange change) {
        if (change instanceof ColumnsReordered reordered) {
            return harmless("order of columns", list(reordered.wanted()), list(reordered.actual()));
        }
        if (change instanceof KeyChanged key) {
            return harmful("key", ClauseText.key(key.wanted()), ClauseText.key(key.actual()));
        }
        if (change instanceof PartitioningChanged changed) {
            return harmful(
                    "partitioning",
                    ClauseText.partitioning(changed.wanted()),
                    ClauseText.partitioning(changed.actual()));
        }
        if (change instanceof DistributionChanged changed) {
            return harmful(
                    "distribution",
                    ClauseText.distribution(changed.wanted()),
                    ClauseText.distribution(changed.actual()));
        }
        if (change instanceof SortKeyChanged changed) {
            return harmful("sort key", list(changed.wanted()), list(changed.actual()));
        }
        if (change instanceof PropertyChanged changed) {
            return harmful(
                    "property " + changed.property(),
                    changed.wanted().orElse("no longer stated"),
                    changed.actual().orElse("not set"));
        }
        if (change instanceof CommentChanged changed) {
            return harmless("comment", ClauseText.quoted(changed.wanted()), ClauseText.quoted(changed.actual()));
        }
        return ofIndex(wanted, change);
    }

    private static Disagreement ofIndex(Table wanted, TableChange change) {
        if (change instanceof IndexAdded added) {
            return harmful("index " + added.index().name(), ClauseText.index(added.index()), NOTHING);
        }
        if (change instanceof IndexDropped dropped) {
            return harmless("index " + dropped.index().name(), NOTHING, ClauseText.index(dropped.index()));
        }
        if (change instanceof IndexModified modified) {
            return harmful(
                    "index " + modified.wanted().name(),
                    ClauseText.index(modified.wanted()),
                    ClauseText.index(modified.actual()));
        }
        return harmful("partitions", ClauseText.partitioning(wanted.partitioning()), TableChangeText.of(change));
    }

    private static Disagreement columns(Column actual, Column wanted, boolean harmless) {
        return new Disagreement("column " + wanted.name(), ColumnText.of(wanted), ColumnText.of(actual), harmless);
    }

    private static boolean canBeLeftOut(Column column) {
        return column.nullability() != Nullability.NOT_NULL
                || column.defaultValue().isPresent()
                || column.generatedAs().isPresent()
                || column.autoIncrement();
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "the key" : String.join(", ", names);
    }
}
