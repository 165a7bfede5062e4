/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.query.Words;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import java.util.List;

/** Refuses what the grammar of the imitated version does not have; the parser itself knows the newest grammar. Source: semantics section 9. */
final class VersionSyntax {
    private final VersionGates gates;
    private final String sql;

    private VersionSyntax(VersionGates gates, String sql) {
        this.gates = gates;
        this.sql = sql;
    }

    static void check(VersionGates gates, Statement statement, String sql) {
        if (!gates.hasEverySyntax()) {
            new VersionSyntax(gates, sql).check(statement);
        }
    }

    private void check(Statement statement) {
        if (statement instanceof CreateTable create) {
            create.table().columns().forEach(this::column);
        } else if (statement instanceof AlterTable alter) {
            alter.clauses().forEach(this::clause);
        } else if (statement instanceof CreateView create) {
            require(gates.replacesViews() || !create.orReplace(), "REPLACE");
            require(gates.securesViews() || create.view().security().isEmpty(), "SECURITY");
        } else if (statement instanceof AlterView alter) {
            require(gates.securesViews() || !(alter.action() instanceof AlterView.SetSecurity), "SET");
        } else if (statement instanceof CreateMaterializedView || statement instanceof AlterMaterializedView) {
            require(gates.hasScheduleWord() || !Words.follow(sql, "REFRESH", "SCHEDULE"), "SCHEDULE");
        }
    }

    private void clause(AlterClause clause) {
        if (clause instanceof AlterClause.AddColumn add) {
            column(add.definition().column());
        } else if (clause instanceof AlterClause.AddColumns add) {
            add.definitions().forEach(each -> column(each.column()));
        } else if (clause instanceof AlterClause.ModifyColumn modify) {
            column(modify.definition().column());
        } else if (clause instanceof AlterClause.ModifyColumnComment) {
            require(gates.commentsColumns(), "COMMENT");
        } else if (clause instanceof AlterClause.AddField || clause instanceof AlterClause.DropField) {
            require(gates.altersFields(), "FIELD");
        } else {
            otherClause(clause);
        }
    }

    private void otherClause(AlterClause clause) {
        if (clause instanceof AlterClause.SetAutoIncrement) {
            require(gates.setsAutoIncrement(), "AUTO_INCREMENT");
        } else if (clause instanceof AlterClause.DefaultBuckets) {
            require(gates.setsDefaultBuckets(), "DEFAULT");
        } else if (clause instanceof AlterClause.RenameColumn) {
            require(gates.renamesColumns(), "COLUMN");
        } else if (clause instanceof AlterClause.SetComment) {
            require(gates.commentsTables(), "COMMENT");
        } else if (clause instanceof AlterClause.Optimize) {
            require(gates.optimizes(), "DISTRIBUTED");
        }
    }

    private void column(Column column) {
        require(gates.hasVariant() || !hasVariant(column.type()), "VARIANT");
        require(
                gates.hasNewDefaults() || column.defaultValue().isEmpty() || Words.isPlainDefault(sql, column.name()),
                "DEFAULT");
    }

    private static boolean hasVariant(DataType type) {
        if (type instanceof ArrayType array) {
            return hasVariant(array.element());
        }
        if (type instanceof MapType map) {
            return hasVariant(map.key()) || hasVariant(map.value());
        }
        if (type instanceof StructType struct) {
            List<StructType.Field> fields = struct.fields();
            return fields.stream().anyMatch(each -> hasVariant(each.type()));
        }
        return type == ScalarType.VARIANT;
    }

    private static void require(boolean known, String word) {
        if (!known) {
            throw Refusal.ddl("Getting syntax error. Detail message: Unexpected input '" + word + "'.");
        }
    }
}
