/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AddListPartitionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AddRangePartitionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DistributionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DropPartitionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DropPartitionsWhereContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.LooseNameContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.LooseNamesContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ModifyPartitionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.PartitionClauseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.PartitionNamesContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RenamePartitionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ReplacePartitionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.TruncatePartitionContext;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.List;
import java.util.Optional;

/** The clauses of ALTER TABLE about single partitions. */
final class PartitionClauseReader {

    private PartitionClauseReader() {}

    static AlterClause read(PartitionClauseContext context) {
        if (context instanceof AddRangePartitionContext add) {
            return addRange(add);
        }
        if (context instanceof AddListPartitionContext add) {
            return new PartitionClause.AddList(
                    PartitionReader.list(add.listPartition()),
                    add.TEMPORARY() != null,
                    add.listPartition().ifNotExists() != null,
                    distribution(add.distribution()),
                    Literals.properties(add.properties()));
        }
        if (context instanceof DropPartitionContext drop) {
            return new PartitionClause.Drop(
                    names(drop.looseName(), drop.looseNames()),
                    drop.TEMPORARY() != null,
                    drop.ifExists() != null,
                    drop.FORCE() != null);
        }
        if (context instanceof DropPartitionsWhereContext drop) {
            return new PartitionClause.DropWhere(
                    Texts.of(drop.expression()), drop.ifExists() != null, drop.FORCE() != null);
        }
        if (context instanceof RenamePartitionContext rename) {
            return new PartitionClause.Rename(
                    Identifiers.name(rename.looseName(0)), Identifiers.name(rename.looseName(1)));
        }
        if (context instanceof ModifyPartitionContext modify) {
            return new PartitionClause.Modify(
                    modify.STAR() != null ? List.of() : names(modify.looseName(), modify.looseNames()),
                    Literals.properties(modify.propertyList()));
        }
        return context instanceof ReplacePartitionContext replace
                ? replace(replace)
                : truncate((TruncatePartitionContext) context);
    }

    private static AlterClause addRange(AddRangePartitionContext add) {
        boolean single = add.rangePartition() != null;
        return new PartitionClause.AddRange(
                single ? PartitionReader.range(add.rangePartition()) : PartitionReader.series(add.series()),
                add.TEMPORARY() != null,
                single && add.rangePartition().ifNotExists() != null,
                distribution(add.distribution()),
                Literals.properties(add.properties()));
    }

    private static AlterClause replace(ReplacePartitionContext context) {
        PartitionNamesContext replaced = context.partitionNames(0);
        PartitionNamesContext by = context.partitionNames(1);
        if (replaced.TEMPORARY() != null || by.TEMPORARY() == null) {
            return new AlterClause.OtherClause(Texts.of(context));
        }
        return new PartitionClause.Replace(names(replaced), names(by), Literals.properties(context.properties()));
    }

    private static AlterClause truncate(TruncatePartitionContext context) {
        return context.partitionNames().TEMPORARY() != null
                ? new AlterClause.OtherClause(Texts.of(context))
                : new PartitionClause.Truncate(names(context.partitionNames()));
    }

    static List<String> names(PartitionNamesContext context) {
        return names(context.looseName(), context.looseNames());
    }

    private static List<String> names(LooseNameContext one, LooseNamesContext several) {
        return one != null ? List.of(Identifiers.name(one)) : Identifiers.names(several);
    }

    private static Optional<Distribution> distribution(DistributionContext context) {
        return Optional.ofNullable(context).map(ClauseReader::distribution);
    }
}
