/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.embedded.query.ExprPrinter;
import dev.rockhopper.embedded.query.ExprTyper;
import dev.rockhopper.embedded.query.QuerySyntaxException;
import dev.rockhopper.embedded.query.Typed;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.type.DataType;
import java.util.List;
import java.util.function.Function;

/** Generated columns. Source: FE method {@code CreateTableAnalyzer.analyzeGeneratedColumnForOlap}; semantics 1.6. */
public final class GeneratedRule {
    private GeneratedRule() {}

    /** Checks all generated columns of a new table. */
    static void check(List<StoredColumn> columns, boolean aggregateModel) {
        boolean found = false;
        for (StoredColumn column : columns) {
            boolean generated = column.generated().isPresent();
            if (found && !generated) {
                throw Refusal.analysis("All generated columns must be defined after ordinary columns");
            }
            if (generated) {
                if (aggregateModel) {
                    throw Refusal.analysis("Generated Column does not support AGG table");
                }
                if (column.key()) {
                    throw Refusal.analysis("Generated Column " + column.name() + " can not be KEY");
                }
                check(column, columns, "can not get column by column id: ", "");
                found = true;
            }
        }
    }

    /** Checks one generated column against the columns of its table. */
    public static void check(StoredColumn column, List<StoredColumn> columns) {
        check(column, columns, "Column '", "' cannot be resolved");
    }

    private static void check(StoredColumn column, List<StoredColumn> columns, String unknown, String tail) {
        Expr expression = column.generated().orElseThrow();
        Function<Expr.Name, Typed> source = name -> {
            StoredColumn found = columns.stream()
                    .filter(each -> each.isNamed(name.name()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.analysis(unknown + name.name() + tail));
            return new Typed(found.type(), found.nullable());
        };
        ExprNames.columns(expression).forEach(each -> source.apply(new Expr.Name(List.of(), each, false)));
        if (ExprNames.hasAggregate(expression)) {
            throw Refusal.analysis("Generated Column don't support aggregation function");
        }
        for (String name : ExprNames.columns(expression)) {
            checkReference(name, columns);
        }
        DataType type = type(expression, source);
        if (!column.name().startsWith(StoredColumn.HIDDEN_PREFIX)) {
            checkType(column.type(), type);
        }
    }

    private static DataType type(Expr expression, Function<Expr.Name, Typed> source) {
        try {
            return ExprTyper.type(expression, source).type();
        } catch (QuerySyntaxException e) {
            throw Refusal.analysis("No matching function or operator in '" + ExprPrinter.plain(expression) + "'");
        }
    }

    private static void checkReference(String name, List<StoredColumn> columns) {
        StoredColumn referenced = columns.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.analysis("column:" + name + " does not exist"));
        if (referenced.generated().isPresent()) {
            throw Refusal.analysis("Expression can not refers to other generated columns");
        }
        if (referenced.autoIncrement()) {
            throw Refusal.analysis("Expression can not refers to AUTO_INCREMENT columns");
        }
    }

    private static void checkType(DataType column, DataType expression) {
        TypeKind kind = TypeKind.of(column);
        boolean matches = kind == TypeKind.COMPLEX || kind.isDecimal()
                ? column.equals(expression)
                : kind == TypeKind.of(expression);
        if (!matches) {
            throw Refusal.analysis("Illegal expression type for Generated Column Column Type: " + TypeText.name(column)
                    + ", Expression Type: " + TypeText.name(expression));
        }
    }
}
