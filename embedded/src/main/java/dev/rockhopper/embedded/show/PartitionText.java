/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.show;

import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.embedded.query.ExprPrinter;
import dev.rockhopper.schema.model.PartitionBound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The PARTITION BY clause of SHOW CREATE TABLE. Source: FE classes {@code RangePartitionInfo}, {@code ListPartitionInfo}. */
public final class PartitionText {
    private PartitionText() {}

    /** The clause, beginning with a line end; empty when the table is not partitioned. */
    public static String clause(TableState table, VersionGates gates) {
        if (table.partitioning() instanceof StoredPartitioning.Range range) {
            return "\nPARTITION BY " + range(table, range);
        }
        if (table.partitioning() instanceof StoredPartitioning.ByList list) {
            return "\nPARTITION BY " + list(table, list, gates);
        }
        return "";
    }

    private static String range(TableState table, StoredPartitioning.Range range) {
        if (range.automatic()) {
            return asWritten(range.expression().orElseThrow());
        }
        String what = range.expression()
                .map(ExprPrinter::plain)
                .orElseGet(() -> Texts.names(table.namesOf(range.columnIds()), ", "));
        return "RANGE(" + what + ")\n("
                + permanent(range)
                        .map(each -> "PARTITION " + each.name() + " VALUES [" + bound(each.lower()) + ", "
                                + bound(each.upper()) + ")" + replicas(table, each))
                        .collect(Collectors.joining(",\n"))
                + ")";
    }

    /** The function keeps its case. */
    private static String asWritten(Expr expression) {
        String text = ExprPrinter.plain(expression);
        return expression instanceof Expr.Call call
                ? call.function() + text.substring(call.function().length())
                : text;
    }

    private static Stream<StoredPartition> permanent(StoredPartitioning partitioning) {
        return partitioning.partitions().stream().filter(each -> !each.temporary());
    }

    private static String bound(List<PartitionBound> bound) {
        return bound.stream()
                .map(each -> each.value().map(value -> '"' + value + '"').orElse("MAXVALUE"))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String replicas(TableState table, StoredPartition partition) {
        String ofTable = table.properties().get("replication_num");
        boolean same = String.valueOf(partition.replicationNum()).equals(ofTable);
        return same ? "" : "(\"replication_num\" = \"" + partition.replicationNum() + "\")";
    }

    private static String list(TableState table, StoredPartitioning.ByList list, VersionGates gates) {
        String terms =
                list.columnIds().stream().map(id -> term(table, id, gates)).collect(Collectors.joining(",", "(", ")"));
        if (list.automatic()) {
            return terms;
        }
        boolean single = list.columnIds().size() == 1;
        return "LIST" + terms + "(\n"
                + permanent(list)
                        .map(each -> "  PARTITION " + each.name() + " VALUES IN (" + values(each, single) + ")"
                                + replicas(table, each))
                        .collect(Collectors.joining(",\n"))
                + "\n)";
    }

    private static String term(TableState table, String id, VersionGates gates) {
        return table.columnById(id)
                .flatMap(column -> column.generated().filter(each -> column.hidden() && gates.hidesPartitionColumns()))
                .map(each -> ExprPrinter.plain(withFirstNames(each, table)))
                .orElseGet(() -> Texts.name(table.nameOf(id)));
    }

    /** A renamed column is shown under its first name. Source: FE method {@code MetaUtils.getPartitionColumnToSql}. */
    private static Expr withFirstNames(Expr expression, TableState table) {
        return ExprNames.mapNames(
                expression,
                each -> table.column(each.name())
                        .filter(column -> !column.name().equals(column.id()))
                        .<Expr>map(column -> new Expr.Name(List.of(), column.id(), each.quoted()))
                        .orElse(each));
    }

    private static String values(StoredPartition partition, boolean single) {
        return partition.values().stream()
                .map(tuple -> tuple.stream().map(PartitionText::value).collect(Collectors.joining(", ")))
                .map(tuple -> single ? tuple : "(" + tuple + ")")
                .collect(Collectors.joining(", "));
    }

    private static String value(Optional<String> value) {
        return "'" + value.orElse("NULL") + "'";
    }
}
