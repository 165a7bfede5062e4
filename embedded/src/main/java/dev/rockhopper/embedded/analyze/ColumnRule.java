/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDefault;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.embedded.query.QuerySyntaxException;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.type.DataType;
import java.util.Optional;

/** Checks one column and makes the stored one. Source: FE classes {@code ColumnDefAnalyzer}, {@code ColumnBuilder}. */
public final class ColumnRule {
    /** What HLL and BITMAP columns have as default, written or not. */
    private static final String EMPTY_OBJECT = "\0";

    private ColumnRule() {}

    /** The stored column; its aggregate function is the one of the draft. */
    public static StoredColumn stored(ColumnDraft draft, VersionGates gates) {
        String name = draft.name();
        if (draft.hiddenExpression().isEmpty()) {
            NameRule.column(name);
        }
        if (draft.column().autoIncrement() && draft.column().nullability() == Nullability.NULL) {
            throw Refusal.ddl(
                    "Getting syntax error. Detail message: AUTO_INCREMENT column " + name + " must be NOT NULL.");
        }
        if (draft.column().generatedAs().isPresent() && draft.column().nullability() == Nullability.NOT_NULL) {
            throw Refusal.ddl("Getting syntax error. Detail message: Generated Column must be nullable column.");
        }
        DataType type = AggregateRule.widened(TypeRule.stored(name, draft.type(), gates), draft.aggregate());
        checkKeyType(name, type, draft.key(), gates);
        AggregateRule.check(name, type, draft.key(), draft.aggregate());
        boolean replaceIfNotNull = draft.aggregate()
                .map(each -> each.name().equals("REPLACE_IF_NOT_NULL"))
                .orElse(false);
        boolean nullable = replaceIfNotNull || draft.nullable();
        Optional<StoredDefault> defaultValue = draft.column()
                .defaultValue()
                .flatMap(written -> DefaultRule.stored(name, type, draft.nullable(), written, gates));
        return new StoredColumn(
                name,
                name,
                type,
                draft.key(),
                draft.aggregate(),
                nullable,
                emptyObject(type).or(() -> defaultValue),
                draft.column().autoIncrement(),
                generated(draft),
                draft.column().comment());
    }

    private static Optional<StoredDefault> emptyObject(DataType type) {
        TypeKind kind = TypeKind.of(type);
        boolean object = kind == TypeKind.HLL || kind == TypeKind.BITMAP;
        return object ? Optional.of(StoredDefault.constant(EMPTY_OBJECT)) : Optional.empty();
    }

    private static Optional<Expr> generated(ColumnDraft draft) {
        if (draft.hiddenExpression().isPresent()) {
            return draft.hiddenExpression();
        }
        try {
            return draft.column().generatedAs().map(Queries::expression);
        } catch (QuerySyntaxException e) {
            throw Refusal.limit("The expression of the generated column " + draft.name() + " is not understood: "
                    + e.getMessage() + ".");
        }
    }

    private static void checkKeyType(String name, DataType type, boolean key, VersionGates gates) {
        TypeKind kind = TypeKind.of(type);
        if (key && !gates.canBeKey(kind)) {
            String instead = kind.isFloating() ? ", use decimal instead" : "";
            throw Refusal.analysis(
                    "Invalid data type of key column '" + name + "': '" + TypeText.name(type) + "'" + instead);
        }
    }

    /** The implicit aggregate function of a value column of a key model other than AGGREGATE. */
    public static Optional<StoredAggregate> implicitAggregate(KeyModel model) {
        return switch (model) {
            case DUPLICATE -> Optional.of(StoredAggregate.NONE);
            case UNIQUE, PRIMARY -> Optional.of(StoredAggregate.REPLACE);
            case AGGREGATE -> Optional.empty();
        };
    }
}
