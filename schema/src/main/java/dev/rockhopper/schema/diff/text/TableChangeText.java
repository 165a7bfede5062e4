/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.text;

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
import dev.rockhopper.schema.diff.TableChange.ListPartitionsChanged;
import dev.rockhopper.schema.diff.TableChange.PartitioningChanged;
import dev.rockhopper.schema.diff.TableChange.PropertyChanged;
import dev.rockhopper.schema.diff.TableChange.RangePartitionsChanged;
import dev.rockhopper.schema.diff.TableChange.RollupAdded;
import dev.rockhopper.schema.diff.TableChange.RollupDropped;
import dev.rockhopper.schema.diff.TableChange.RollupModified;
import dev.rockhopper.schema.diff.TableChange.SortKeyChanged;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes of tables in words. */
public final class TableChangeText {

    /** How one kind of change is told. */
    private record Teller<C extends TableChange>(Class<C> kind, Function<C, String> text) {

        String tell(TableChange change) {
            return kind.isInstance(change) ? text.apply(kind.cast(change)) : null;
        }
    }

    private static final List<Teller<?>> TELLERS = List.of(
            new Teller<>(ColumnRenamed.class, each -> "rename column " + each.from() + " to " + each.to()),
            new Teller<>(ColumnAdded.class, TableChangeText::added),
            new Teller<>(
                    ColumnDropped.class,
                    each -> "drop " + key(each.key()) + "column "
                            + each.column().name()),
            new Teller<>(ColumnModified.class, each -> ColumnText.difference(each.actual(), each.wanted())),
            new Teller<>(ColumnCommentChanged.class, each -> ColumnText.difference(each.actual(), each.wanted())),
            new Teller<>(ColumnsReordered.class, each -> "columns" + arrow(each.actual(), each.wanted())),
            new Teller<>(
                    KeyChanged.class,
                    each -> "key" + arrow(ClauseText.key(each.actual()), ClauseText.key(each.wanted()))),
            new Teller<>(
                    PartitioningChanged.class,
                    each -> "partitioning"
                            + arrow(ClauseText.partitioning(each.actual()), ClauseText.partitioning(each.wanted()))),
            new Teller<>(
                    RangePartitionsChanged.class,
                    each -> "partitions missing "
                            + each.missing().stream().map(ClauseText::partition).toList()
                            + ", surplus "
                            + each.surplus().stream().map(ClauseText::partition).toList()),
            new Teller<>(
                    ListPartitionsChanged.class,
                    each -> "partitions missing "
                            + each.missing().stream().map(ClauseText::partition).toList()
                            + ", surplus "
                            + each.surplus().stream().map(ClauseText::partition).toList()),
            new Teller<>(
                    DistributionChanged.class,
                    each -> "distribution"
                            + arrow(ClauseText.distribution(each.actual()), ClauseText.distribution(each.wanted()))),
            new Teller<>(SortKeyChanged.class, each -> "sort key" + arrow(each.actual(), each.wanted())),
            new Teller<>(IndexAdded.class, each -> "add " + ClauseText.index(each.index())),
            new Teller<>(IndexDropped.class, each -> "drop " + ClauseText.index(each.index())),
            new Teller<>(
                    IndexModified.class,
                    each -> ClauseText.index(each.actual()) + " → " + ClauseText.index(each.wanted())),
            new Teller<>(RollupAdded.class, each -> "add " + ClauseText.rollup(each.rollup())),
            new Teller<>(RollupDropped.class, each -> "drop " + ClauseText.rollup(each.rollup())),
            new Teller<>(
                    RollupModified.class,
                    each -> ClauseText.rollup(each.actual()) + " → " + ClauseText.rollup(each.wanted())),
            new Teller<>(
                    PropertyChanged.class, each -> ClauseText.property(each.property(), each.actual(), each.wanted())),
            new Teller<>(
                    CommentChanged.class,
                    each -> "comment" + arrow(ClauseText.quoted(each.actual()), ClauseText.quoted(each.wanted()))));

    private TableChangeText() {}

    public static String of(TableChange change) {
        return TELLERS.stream()
                .flatMap(teller -> Stream.ofNullable(teller.tell(change)))
                .findFirst()
                .orElseThrow();
    }

    /** The kinds of change that can be told; a test compares them with all that exist. */
    public static List<Class<?>> kinds() {
        return TELLERS.stream().<Class<?>>map(Teller::kind).toList();
    }

    private static String added(ColumnAdded change) {
        String place = change.after().map(name -> " after " + name).orElse(" first");
        return "add " + key(change.key()) + "column " + ColumnText.of(change.column()) + place;
    }

    private static String key(boolean key) {
        return key ? "key " : "";
    }

    private static String arrow(Object actual, Object wanted) {
        return " " + actual + " → " + wanted;
    }
}
