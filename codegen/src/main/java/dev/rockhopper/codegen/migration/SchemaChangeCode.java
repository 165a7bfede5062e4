/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import com.palantir.javapoet.CodeBlock;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.ColumnDefinition;
import dev.rockhopper.schema.statement.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code of the clauses of ALTER TABLE about columns and indexes. */
final class SchemaChangeCode {

    private SchemaChangeCode() {}

    static void clause(Chain chain, AlterClause.SchemaChange clause) {
        if (clause instanceof AlterClause.AddColumn add) {
            column(chain, "addColumn", add.definition(), add.position());
        } else if (clause instanceof AlterClause.AddColumns add) {
            addColumns(chain, add);
        } else if (clause instanceof AlterClause.DropColumn drop) {
            List<String> names = new ArrayList<>(List.of(drop.column()));
            drop.rollup().ifPresent(names::add);
            chain.callWith("dropColumn", names);
        } else if (clause instanceof AlterClause.ModifyColumn modify) {
            column(chain, "modifyColumn", modify.definition(), modify.position());
        } else if (clause instanceof AlterClause.ModifyColumnComment comment) {
            chain.callWith("commentColumn", List.of(comment.column(), comment.comment()));
        } else if (clause instanceof AlterClause.OrderBy order) {
            orderBy(chain, order);
        } else if (clause instanceof AlterClause.AddIndex add) {
            ClauseCode.index(chain, "addIndex", add.index());
        } else if (clause instanceof AlterClause.DropIndex drop) {
            chain.callWith("dropIndex", List.of(drop.index()));
        } else if (clause instanceof AlterClause.AddField add) {
            addField(chain, add);
        } else if (clause instanceof AlterClause.DropField drop) {
            List<String> names = new ArrayList<>(List.of(drop.column()));
            names.addAll(drop.path());
            chain.callWith("dropField", names);
        } else {
            throw new IllegalStateException("a clause without code: " + clause);
        }
    }

    private static void column(Chain chain, String call, ColumnDefinition definition, Optional<Position> position) {
        chain.callWithOptions(
                call, ColumnCode.nameAndType(definition.column()), "c", ColumnCode.options(definition, position));
    }

    private static void addColumns(Chain chain, AlterClause.AddColumns add) {
        Chain list = Chain.of("l");
        for (ColumnDefinition definition : add.definitions()) {
            column(list, "column", definition, Optional.empty());
        }
        chain.call("addColumns(l -> $L)", list.nested());
    }

    private static void orderBy(Chain chain, AlterClause.OrderBy order) {
        if (order.rollup().isEmpty()) {
            chain.callWith("orderBy", order.columns());
            return;
        }
        List<String> names = new ArrayList<>(List.of(order.rollup().get()));
        names.addAll(order.columns());
        chain.callWith("orderByOfRollup", names);
    }

    private static void addField(Chain chain, AlterClause.AddField add) {
        String column = JavaText.string(add.column());
        String type = JavaText.string(add.type().sql());
        if (add.path().size() == 1 && add.position().isEmpty()) {
            chain.call("addField($L, $L, $L)", column, JavaText.strings(add.path()), type);
            return;
        }
        Chain place = Chain.of("f");
        add.position().ifPresent(each -> ColumnCode.position(place, each));
        CodeBlock body = place.isEmpty() ? CodeBlock.of("{}") : place.nested();
        chain.call(
                "addField($L, $T.of($L), $L, f -> $L)", column, List.class, JavaText.strings(add.path()), type, body);
    }
}
