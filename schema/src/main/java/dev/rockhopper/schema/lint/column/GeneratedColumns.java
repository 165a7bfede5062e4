/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.server.Capabilities;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Generated columns: not in AGGREGATE KEY tables, not in the key, after all others, over plain columns, without aggregates and queries. The type
 * of the expression is left to the server. Source: FE class {@code CreateTableAnalyzer.analyzeGeneratedColumnForOlap}.
 */
public final class GeneratedColumns implements TableRule {

    private static final Set<String> AGGREGATES = Set.of(
            "sum",
            "count",
            "avg",
            "min",
            "max",
            "group_concat",
            "array_agg",
            "bitmap_union",
            "hll_union",
            "any_value",
            "stddev",
            "variance");

    @Override
    public void check(TableLint lint) {
        Optional<Column> generated = Optional.empty();
        for (Column column : lint.table().columns()) {
            if (column.generatedAs().isPresent()) {
                check(column, column.generatedAs().get(), lint);
                generated = Optional.of(column);
            } else if (generated.isPresent()) {
                wrong(generated.get(), "must stand after all ordinary columns, but is before " + column.name(), lint);
                generated = Optional.empty();
            }
        }
    }

    private static void check(Column column, String sql, TableLint lint) {
        require(!lint.is(KeyModel.AGGREGATE), column, "cannot be in an AGGREGATE KEY table", lint);
        require(!lint.isKey(column.name()), column, "cannot be in the key", lint);
        require(column.nullability() != Nullability.NOT_NULL, column, "cannot be NOT NULL", lint);
        if (!new Capabilities(lint.server()).generatesColumns()) {
            lint.findings()
                    .error(
                            ModelCode.NEEDS_NEWER_SERVER,
                            column.name(),
                            "Generated columns need a newer server than "
                                    + lint.server().version() + ".",
                            "Compute the value in the application or in a view.");
        }
        List<String> words = SqlWords.marked(sql);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean call = i + 1 < words.size() && words.get(i + 1).equals("(");
            require(!call || !AGGREGATES.contains(word), column, "cannot use the aggregate " + word, lint);
            require(!word.equals("select"), column, "cannot use a query", lint);
            if (!call) {
                references(column, SqlWords.unmarked(word), lint);
            }
        }
    }

    private static void references(Column column, String word, TableLint lint) {
        lint.column(word).ifPresent(used -> {
            require(used.generatedAs().isEmpty(), column, "cannot use the generated column " + used.name(), lint);
            require(!used.autoIncrement(), column, "cannot use the AUTO_INCREMENT column " + used.name(), lint);
        });
    }

    private static void require(boolean possible, Column column, String what, TableLint lint) {
        if (!possible) {
            wrong(column, what, lint);
        }
    }

    private static void wrong(Column column, String what, TableLint lint) {
        lint.findings()
                .error(
                        ModelCode.GENERATED_COLUMN,
                        column.name(),
                        "A generated column " + what + ".",
                        "Change it, or compute the value in a view.");
    }
}
