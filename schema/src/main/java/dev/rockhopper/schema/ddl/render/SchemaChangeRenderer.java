/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The clauses of ALTER TABLE that change columns and indexes. */
final class SchemaChangeRenderer {

    private SchemaChangeRenderer() {}

    static String render(AlterClause.SchemaChange clause) {
        if (clause instanceof AlterClause.AddColumn add) {
            return "ADD COLUMN " + ColumnRenderer.render(add.definition()) + position(add.position());
        }
        if (clause instanceof AlterClause.AddColumns add) {
            return "ADD COLUMN "
                    + Sql.list(add.definitions().stream()
                            .map(ColumnRenderer::render)
                            .toList());
        }
        if (clause instanceof AlterClause.DropColumn drop) {
            return "DROP COLUMN " + Sql.name(drop.column()) + rollup(drop.rollup());
        }
        if (clause instanceof AlterClause.ModifyColumn modify) {
            return "MODIFY COLUMN " + ColumnRenderer.render(modify.definition()) + position(modify.position());
        }
        if (clause instanceof AlterClause.ModifyColumnComment modify) {
            return "MODIFY COLUMN " + Sql.name(modify.column()) + " COMMENT " + Sql.string(modify.comment());
        }
        if (clause instanceof AlterClause.OrderBy orderBy) {
            return ClauseRenderer.orderBy(orderBy.columns()) + rollup(orderBy.rollup());
        }
        if (clause instanceof AlterClause.AddIndex add) {
            return "ADD " + ClauseRenderer.index(add.index());
        }
        if (clause instanceof AlterClause.DropIndex drop) {
            return "DROP INDEX " + Sql.name(drop.index());
        }
        return field(clause);
    }

    private static String field(AlterClause.SchemaChange clause) {
        if (clause instanceof AlterClause.AddField add) {
            return "MODIFY COLUMN " + Sql.name(add.column()) + " ADD FIELD " + path(add.path()) + " "
                    + ColumnRenderer.type(add.type()) + position(add.position());
        }
        AlterClause.DropField drop = (AlterClause.DropField) clause;
        return "MODIFY COLUMN " + Sql.name(drop.column()) + " DROP FIELD " + path(drop.path());
    }

    private static String path(List<String> steps) {
        return steps.stream()
                .map(step -> step.equals("[*]") ? step : Sql.name(step))
                .collect(Collectors.joining("."));
    }

    private static String position(Optional<Position> position) {
        if (position.isEmpty()) {
            return "";
        }
        return position.get() instanceof Position.After after ? " AFTER " + Sql.name(after.name()) : " FIRST";
    }

    private static String rollup(Optional<String> rollup) {
        return rollup.map(name -> " FROM " + Sql.name(name)).orElse("");
    }
}
