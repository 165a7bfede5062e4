/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.key;

import dev.rockhopper.schema.lint.column.TypeChecks;
import dev.rockhopper.schema.lint.name.UniqueNames;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.VarbinaryType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** ORDER BY: any columns with an order, or exactly the key columns, by the key model. Source: FE class {@code CreateTableAnalyzer.analyzeSortKeys}. */
public final class SortKeyColumns implements TableRule {

    @Override
    public void check(TableLint lint) {
        List<String> names = lint.table().sortKey();
        if (names.isEmpty() || lint.key().isEmpty()) {
            return;
        }
        UniqueNames.check("sort key column", names, lint.findings());
        boolean exact = !lint.is(KeyModel.DUPLICATE);
        List<Column> columns =
                names.stream().flatMap(name -> find(name, exact, lint).stream()).toList();
        if (columns.size() < names.size()) {
            return;
        }
        if (lint.is(KeyModel.PRIMARY)) {
            columns.stream().filter(column -> !isSortable(column.type())).forEach(column -> type(column, lint));
        } else if (lint.is(KeyModel.DUPLICATE)) {
            columns.stream()
                    .limit(1)
                    .filter(column -> TypeChecks.isFloat(column.type()) || TypeChecks.isComplex(column.type()))
                    .forEach(column -> type(column, lint));
        } else if (!keys(names).equals(keys(lint.key().map(Key::columns).orElse(List.of())))) {
            wrong(
                    "The sort key of a " + lint.key().get().model().sql()
                            + " table must consist of all key columns and no others.",
                    "Sort by the key columns, in any order.",
                    lint);
        }
        version(lint);
    }

    private static Optional<Column> find(String name, boolean exact, TableLint lint) {
        return exact ? lint.requireExactly(name, "ORDER BY") : lint.require(name, "ORDER BY");
    }

    private static boolean isSortable(DataType type) {
        return KeyColumnTypes.isPrimary(type) || type instanceof VarbinaryType;
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(Names::key).collect(Collectors.toSet());
    }

    private static void type(Column column, TableLint lint) {
        wrong(
                column.name() + " is " + column.type().sql() + ", which cannot be a sort key column here.",
                "Sort by BOOLEAN, integer, VARCHAR, DATE or DATETIME columns.",
                lint);
    }

    private static void version(TableLint lint) {
        if (!lint.is(KeyModel.PRIMARY) && !new Capabilities(lint.server()).sortsAllModels()) {
            lint.findings()
                    .error(
                            ModelCode.NEEDS_NEWER_SERVER,
                            "ORDER BY of this key model needs version 3.3, the server has "
                                    + lint.server().version() + ".",
                            "Order the key columns instead.");
        }
    }

    private static void wrong(String text, String remedy, TableLint lint) {
        lint.findings().error(ModelCode.SORT_KEY, text, remedy);
    }
}
