/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AddIndexContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AddRollupsContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AlterClauseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AlterTableContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.CreateIndexContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DefaultBucketsContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DropIndexClauseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DropIndexContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DropRollupsContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.IndexClauseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.OptimizeClauseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.OptimizeContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RenameRollupContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RenameTableContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ReorderContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RollupClauseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.SetAutoIncrementContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.SetCommentContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.SetPropertiesContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.SwapTableContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.TableClauseContext;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** ALTER TABLE with its clauses, save those about columns and partitions; CREATE INDEX and DROP INDEX. */
final class AlterReader {

    private AlterReader() {}

    static AlterTable read(AlterTableContext context) {
        return new AlterTable(
                Identifiers.qualified(context.qualifiedName()),
                context.alterClause().stream().map(AlterReader::clause).toList());
    }

    static AlterTable read(CreateIndexContext context) {
        AlterClause clause = new AlterClause.AddIndex(ClauseReader.index(
                context.looseName(),
                context.identifierList(),
                context.indexType(),
                Literals.comment(context.comment())));
        return new AlterTable(Identifiers.qualified(context.qualifiedName()), List.of(clause));
    }

    static AlterTable read(DropIndexContext context) {
        AlterClause clause = new AlterClause.DropIndex(Identifiers.name(context.looseName()));
        return new AlterTable(Identifiers.qualified(context.qualifiedName()), List.of(clause));
    }

    private static AlterClause clause(AlterClauseContext context) {
        if (context.columnClause() != null) {
            return ColumnClauseReader.read(context.columnClause());
        }
        if (context.partitionClause() != null) {
            return PartitionClauseReader.read(context.partitionClause());
        }
        if (context.indexClause() != null) {
            return index(context.indexClause());
        }
        if (context.tableClause() != null) {
            return table(context.tableClause());
        }
        if (context.rollupClause() != null) {
            return rollup(context.rollupClause());
        }
        if (context.optimizeClause() != null) {
            return optimize(context.optimizeClause());
        }
        return new AlterClause.OtherClause(Texts.of(context));
    }

    private static AlterClause index(IndexClauseContext context) {
        return context instanceof AddIndexContext add
                ? new AlterClause.AddIndex(ClauseReader.index(add.indexDefinition()))
                : new AlterClause.DropIndex(Identifiers.name(((DropIndexClauseContext) context).looseName()));
    }

    private static AlterClause table(TableClauseContext context) {
        if (context instanceof RenameTableContext rename) {
            return new AlterClause.RenameTable(Identifiers.name(rename.identifier()));
        }
        if (context instanceof SwapTableContext swap) {
            return new AlterClause.SwapWith(Identifiers.name(swap.identifier()));
        }
        if (context instanceof SetCommentContext comment) {
            return new AlterClause.SetComment(Literals.string(comment.string()));
        }
        if (context instanceof SetPropertiesContext properties) {
            return new AlterClause.SetProperties(Literals.properties(properties.propertyList()));
        }
        return new AlterClause.SetAutoIncrement(Literals.longInteger(((SetAutoIncrementContext) context).INTEGER()));
    }

    private static AlterClause rollup(RollupClauseContext context) {
        if (context instanceof AddRollupsContext add) {
            return new AlterClause.AddRollups(
                    add.rollupItem().stream().map(ClauseReader::rollup).toList());
        }
        if (context instanceof DropRollupsContext drop) {
            return new AlterClause.DropRollups(
                    drop.identifier().stream().map(Identifiers::name).toList());
        }
        RenameRollupContext rename = (RenameRollupContext) context;
        return new AlterClause.RenameRollup(
                Identifiers.name(rename.identifier(0)), Identifiers.name(rename.identifier(1)));
    }

    private static AlterClause optimize(OptimizeClauseContext context) {
        if (context instanceof DefaultBucketsContext buckets) {
            return new AlterClause.DefaultBuckets(new Distribution.Hash(
                    Identifiers.names(buckets.identifierList()), OptionalInt.of(Literals.integer(buckets.INTEGER()))));
        }
        if (context instanceof ReorderContext reorder) {
            return reorder.properties() != null
                    ? new AlterClause.OtherClause(Texts.of(reorder))
                    : new AlterClause.OrderBy(
                            ClauseReader.orderBy(reorder.orderBy()),
                            Optional.ofNullable(reorder.fromRollup()).map(from -> Identifiers.name(from.identifier())));
        }
        return optimize((OptimizeContext) context);
    }

    private static AlterClause optimize(OptimizeContext context) {
        if (context.getChildCount() == 1 && context.orderBy() != null) {
            return new AlterClause.OrderBy(ClauseReader.orderBy(context.orderBy()), Optional.empty());
        }
        if (context.partitionNames() != null && context.partitionNames().TEMPORARY() != null) {
            return new AlterClause.OtherClause(Texts.of(context));
        }
        return new AlterClause.Optimize(
                context.partitionNames() == null ? List.of() : PartitionClauseReader.names(context.partitionNames()),
                Optional.ofNullable(context.keyClause()).map(ClauseReader::key),
                Optional.ofNullable(context.partitionBy()).map(PartitionReader::read),
                context.mergeRange() == null
                        ? List.of()
                        : context.mergeRange().string().stream()
                                .map(Literals::string)
                                .toList(),
                Optional.ofNullable(context.distribution()).map(ClauseReader::distribution),
                ClauseReader.orderBy(context.orderBy()));
    }
}
