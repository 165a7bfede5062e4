/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.embedded.query.ExprTyper;
import dev.rockhopper.embedded.query.QuerySyntaxException;
import dev.rockhopper.embedded.query.Typed;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The PARTITION BY clause, without its partitions. Source: FE classes {@code CreateTableAnalyzer}, {@code PartitionDescAnalyzer}; semantics 1.7. */
final class PartitionRule {
    private static final int MAX_VARCHAR = 1048576;

    private PartitionRule() {}

    /** Adds a hidden column for each function of an automatic list partitioning. */
    static void addHiddenColumns(TableDraft draft) {
        Optional<List<PartitionTerm>> terms = automaticList(draft);
        if (terms.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>();
        int hidden = 0;
        for (PartitionTerm term : terms.get()) {
            if (term instanceof PartitionTerm.OfColumn column) {
                columns.add(column.name());
                continue;
            }
            String name = StoredColumn.HIDDEN_PREFIX + hidden++;
            Expr expression = PartitionExpressions.read(((PartitionTerm.OfFunction) term).sql());
            Column column = Column.of(name, hiddenType(draft, expression)).withNullability(Nullability.NULL);
            draft.columns().add(new ColumnDraft(column, expression));
            columns.add(name);
        }
        draft.setPartitionColumns(columns);
    }

    private static DataType hiddenType(TableDraft draft, Expr expression) {
        try {
            DataType type = ExprTyper.type(
                            expression,
                            name -> new Typed(
                                    draft.column(name.name())
                                            .orElseThrow(() ->
                                                    Refusal.analysis("Column '" + name.name() + "' cannot be resolved"))
                                            .type(),
                                    true))
                    .type();
            if (expression instanceof Expr.Call call && PartitionExpressions.isRangeFunction(call.function())) {
                return isTruncatedDate(draft, call) ? ScalarType.DATE : ScalarType.DATETIME;
            }
            boolean anyLength = type instanceof VarcharType varchar && varchar.length() < 0;
            return anyLength ? new VarcharType(MAX_VARCHAR) : type;
        } catch (QuerySyntaxException e) {
            throw Refusal.analysis(e.getMessage());
        }
    }

    private static boolean isTruncatedDate(TableDraft draft, Expr.Call call) {
        return call.function().equalsIgnoreCase("date_trunc")
                && call.arguments().get(1) instanceof Expr.Name column
                && draft.column(column.name())
                        .filter(each -> each.type() == ScalarType.DATE)
                        .isPresent();
    }

    /** The terms of an automatic list partitioning; empty for every other scheme. */
    private static Optional<List<PartitionTerm>> automaticList(TableDraft draft) {
        return draft.partitioning()
                .filter(Partitioning.Automatic.class::isInstance)
                .map(each -> ((Partitioning.Automatic) each).terms())
                .filter(terms -> !isAutomaticRange(terms));
    }

    /** Whether one date_trunc or time_slice makes an automatic range. */
    static boolean isAutomaticRange(List<PartitionTerm> terms) {
        if (terms.size() != 1
                || !(terms.get(0) instanceof PartitionTerm.OfFunction function)
                || !function.makesRanges()) {
            return false;
        }
        Expr expression = PartitionExpressions.read(function.sql());
        return expression instanceof Expr.Call call && PartitionExpressions.isAutomaticRange(call);
    }

    static void check(TableDraft draft) {
        if (draft.partitioning().isEmpty()) {
            return;
        }
        Partitioning partitioning = draft.partitioning().get();
        if (partitioning instanceof Partitioning.Range range) {
            range(draft, range.terms());
        } else if (partitioning instanceof Partitioning.ByList list) {
            draft.setPartitionColumns(list.columns());
            list(draft);
        } else {
            List<PartitionTerm> terms = ((Partitioning.Automatic) partitioning).terms();
            if (isAutomaticRange(terms)) {
                range(draft, terms);
                automaticRangeColumn(draft);
            } else {
                list(draft);
            }
        }
    }

    private static void range(TableDraft draft, List<PartitionTerm> terms) {
        List<String> columns = new ArrayList<>();
        for (PartitionTerm term : terms) {
            if (term instanceof PartitionTerm.OfColumn column) {
                columns.add(column.name());
            } else {
                Expr expression = PartitionExpressions.read(((PartitionTerm.OfFunction) term).sql());
                columns.addAll(ExprNames.columns(expression));
            }
        }
        draft.setPartitionColumns(columns);
        Set<String> seen = new HashSet<>();
        for (String name : columns) {
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw Refusal.analysis("Duplicated partition column " + name);
            }
            ColumnDraft column = draft.column(name).orElseThrow(() -> missing(name));
            checkValueColumn(column);
            TypeKind kind = TypeKind.of(column.type());
            if (kind.isFloating() || kind == TypeKind.COMPLEX) {
                throw invalid(column);
            }
            if (term(terms, name) && !kind.isInteger() && !kind.isDate()) {
                throw Refusal.ddl("Column[" + name + "] type[" + kind + "] cannot be a range partition key.");
            }
        }
    }

    private static boolean term(List<PartitionTerm> terms, String name) {
        return terms.contains(new PartitionTerm.OfColumn(name));
    }

    private static void automaticRangeColumn(TableDraft draft) {
        ColumnDraft column = draft.column(draft.partitionColumns().get(0)).orElseThrow();
        if (!TypeKind.of(column.type()).isDate()) {
            throw Refusal.analysis("Unsupported partition expression on column " + column.name() + " of type "
                    + TypeText.name(column.type()));
        }
    }

    private static Refusal missing(String name) {
        return Refusal.analysis("Partition column[" + name + "] does not exist in column list.");
    }

    private static Refusal invalid(ColumnDraft column) {
        return Refusal.analysis(
                "Invalid partition column '" + column.name() + "': invalid data type " + TypeText.name(column.type()));
    }

    private static void checkValueColumn(ColumnDraft column) {
        boolean plain = column.key() || column.aggregate().equals(Optional.of(StoredAggregate.NONE));
        if (!plain && !column.isGenerated()) {
            throw Refusal.analysis("The partition column could not be aggregated column"
                    + " and unique table's partition column must be key column");
        }
    }

    /** Columns of a list are found with their case. */
    private static void list(TableDraft draft) {
        Set<String> seen = new HashSet<>();
        for (String name : draft.partitionColumns()) {
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw Refusal.analysis("Duplicated partition column " + name);
            }
            ColumnDraft column = draft.columns().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> missing(name));
            TypeKind kind = TypeKind.of(column.type());
            if (kind.isFloating() || kind == TypeKind.COMPLEX || kind.isDecimal()) {
                throw invalid(column);
            }
            checkValueColumn(column);
            checkExpression(draft, column);
        }
    }

    private static void checkExpression(TableDraft draft, ColumnDraft column) {
        Optional<Expr> expression = column.hiddenExpression();
        if (expression.isEmpty()) {
            return;
        }
        if (draft.model() == KeyModel.AGGREGATE || draft.model() == KeyModel.UNIQUE) {
            throw Refusal.analysis(
                    "expression partition base on generated column" + " doest not support AGG_KEYS or UNIQUE_KEYS");
        }
        for (String name : ExprNames.columns(expression.get())) {
            boolean key = draft.column(name).map(ColumnDraft::key).orElse(false);
            if (draft.model() == KeyModel.PRIMARY && !key) {
                throw Refusal.analysis("The partition expr should base on key column");
            }
        }
    }
}
