/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Code of CREATE TABLE. */
final class CreateTableCode {

    private static final String USUAL_ENGINE = "OLAP";

    private CreateTableCode() {}

    /** Empty for what the typed operation cannot say. */
    static Optional<Chain> of(CreateTable statement) {
        Table table = statement.table();
        boolean typed = table.name().equals(statement.name().name())
                && statement.engine().equals(statement.engine().toUpperCase(Locale.ROOT))
                && table.rollups().stream().allMatch(each -> each.query().isEmpty());
        return typed ? Optional.of(typed(statement, table)) : Optional.empty();
    }

    private static Chain typed(CreateTable statement, Table table) {
        Chain chain = ObjectCode.head("createTable", statement.name())
                .callIf(statement.ifNotExists(), "ifNotExists")
                .callIf(statement.external(), "external")
                .callIf(statement.temporary(), "temporary");
        if (!statement.engine().equals(USUAL_ENGINE)) {
            chain.call("engine($L)", JavaText.string(statement.engine()));
        }
        for (Column column : table.columns()) {
            chain.callWithOptions("column", ColumnCode.nameAndType(column), "c", ColumnCode.options(column));
        }
        for (Index index : table.indexes()) {
            ClauseCode.index(chain, "index", index);
        }
        table.key().ifPresent(key -> ClauseCode.key(chain, key));
        table.partitioning().ifPresent(each -> PartitionCode.partitioning(chain, each));
        table.distribution().ifPresent(each -> ClauseCode.distribution(chain, each));
        chain.callWith("orderBy", table.sortKey());
        for (Rollup rollup : table.rollups()) {
            chain.call("rollup($L)", JavaText.strings(nameAndColumns(rollup)));
        }
        ClauseCode.properties(chain, table.properties());
        ClauseCode.comment(chain, table.comment());
        return chain;
    }

    private static List<String> nameAndColumns(Rollup rollup) {
        List<String> texts = new ArrayList<>(List.of(rollup.name()));
        texts.addAll(rollup.columns());
        return texts;
    }
}
