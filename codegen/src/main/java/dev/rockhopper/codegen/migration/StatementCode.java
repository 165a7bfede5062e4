/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import com.palantir.javapoet.CodeBlock;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one place that knows for each statement the call that records it; {@code op.sql} where no typed call exists. */
final class StatementCode {

    private StatementCode() {}

    static CodeBlock of(Statement statement) {
        return typed(statement)
                .map(Chain::code)
                .filter(code -> code.toString().length() <= JavaText.LIMIT)
                .orElseGet(() -> sql(statement).code());
    }

    private static Optional<Chain> typed(Statement statement) {
        if (statement instanceof CreateTable create) {
            return CreateTableCode.of(create);
        } else if (statement instanceof CreateTableLike like) {
            return createTableLike(like);
        } else if (statement instanceof CreateView create) {
            return Optional.of(ViewCode.create(create));
        } else if (statement instanceof CreateMaterializedView create) {
            return Optional.of(MaterializedViewCode.create(create));
        } else if (statement instanceof AlterTable alter) {
            return AlterTableCode.of(alter);
        } else if (statement instanceof AlterView alter) {
            return Optional.of(ViewCode.alter(alter));
        } else if (statement instanceof AlterMaterializedView alter) {
            return MaterializedViewCode.alter(alter);
        } else if (statement instanceof DropObject drop) {
            return Optional.of(ObjectCode.drop(drop));
        } else if (statement instanceof TableStatement table) {
            return tableStatement(table);
        }
        return Optional.empty();
    }

    private static Optional<Chain> createTableLike(CreateTableLike like) {
        boolean typed = !like.ifNotExists() && ObjectCode.samePlace(like.name(), like.source());
        return typed
                ? Optional.of(ObjectCode.head(
                        "createTableLike", like.name(), like.source().name()))
                : Optional.empty();
    }

    private static Optional<Chain> tableStatement(TableStatement statement) {
        if (statement instanceof TableStatement.Truncate truncate) {
            List<String> partitions = new ArrayList<>(truncate.partitions());
            return Optional.of(ObjectCode.head("truncateTable", truncate.name(), partitions.toArray(String[]::new)));
        } else if (statement instanceof TableStatement.Recover recover) {
            return Optional.of(ObjectCode.head("recoverTable", recover.name()));
        } else if (statement instanceof TableStatement.RefreshMaterializedView refresh
                && refresh.tail().isEmpty()) {
            return Optional.of(ObjectCode.head("refreshMaterializedView", refresh.name()));
        }
        return Optional.empty();
    }

    private static Chain sql(Statement statement) {
        String text = JavaText.sql(DdlRenderer.NEWEST.render(statement), Width.ARGUMENT);
        return Chain.of("op.sql($L)", text);
    }
}
