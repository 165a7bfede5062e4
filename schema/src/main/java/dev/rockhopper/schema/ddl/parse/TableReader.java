/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.CreateTableContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.CreateTableLikeContext;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.ColumnDefinition;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.RollupDefinition;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** CREATE TABLE. */
final class TableReader {

    private TableReader() {}

    static CreateTable read(CreateTableContext context) {
        ObjectName name = Identifiers.qualified(context.qualifiedName());
        List<ColumnDefinition> columns =
                context.columnDefinition().stream().map(ColumnReader::read).toList();
        Table table = Table.builder(name.name())
                .columns(columns.stream().map(ColumnDefinition::column).toList())
                .key(key(context, columns))
                .partitioning(Optional.ofNullable(context.partitionBy()).map(PartitionReader::read))
                .distribution(Optional.ofNullable(context.distribution()).map(ClauseReader::distribution))
                .sortKey(ClauseReader.orderBy(context.orderBy()))
                .indexes(context.indexDefinition().stream()
                        .map(ClauseReader::index)
                        .toList())
                .properties(Literals.properties(context.properties(0)))
                .comment(Literals.comment(context.comment()))
                .rollups(context.rollupItem().stream()
                        .map(ClauseReader::rollup)
                        .map(TableReader::rollup)
                        .toList())
                .build();
        String engine = context.identifier() == null
                ? "OLAP"
                : Identifiers.name(context.identifier()).toUpperCase(Locale.ROOT);
        return new CreateTable(
                name,
                context.ifNotExists() != null,
                context.EXTERNAL() != null,
                context.TEMPORARY() != null,
                engine,
                table);
    }

    /**
     * The key clause, with the columns that carry the word KEY. Without a clause the server derives a key and adds those columns to it;
     * that is not stated here but left to normalisation.
     */
    private static Optional<Key> key(CreateTableContext context, List<ColumnDefinition> columns) {
        if (context.keyClause() == null) {
            return Optional.empty();
        }
        Key clause = ClauseReader.key(context.keyClause());
        List<String> names = new ArrayList<>(clause.columns());
        for (ColumnDefinition each : columns) {
            if (each.key() && !Names.contains(names, each.column().name())) {
                names.add(each.column().name());
                if (clause.model() != KeyModel.DUPLICATE) {
                    throw surplus(context, each, clause);
                }
            }
        }
        return Optional.of(new Key(clause.model(), names));
    }

    /** The other models take the column for a value, which cannot be a key. Source: FE class {@code CreateTableAnalyzer}; tried on 4.1. */
    private static RockhopperException surplus(CreateTableContext context, ColumnDefinition column, Key clause) {
        return SyntaxErrors.at(
                context.keyClause().getStart(),
                clause.model().sql() + " without the column " + column.column().name() + ", which has the word KEY",
                "the column in the list, or no KEY at the column");
    }

    private static Rollup rollup(RollupDefinition definition) {
        return new Rollup(definition.name(), definition.columns(), Optional.empty());
    }

    static Statement read(CreateTableLikeContext context) {
        if (context.TEMPORARY() != null
                || context.EXTERNAL() != null
                || context.partitionBy() != null
                || context.distribution() != null
                || context.properties() != null) {
            return OtherStatements.of(OtherStatement.Kind.UNKNOWN, context);
        }
        return new CreateTableLike(
                Identifiers.qualified(context.qualifiedName(0)),
                context.ifNotExists() != null,
                Identifiers.qualified(context.qualifiedName(1)));
    }
}
