/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;

/** Defaults that the type of the column takes. Source: FE class {@code ColumnDefAnalyzer.validateDefaultValue}. */
public final class ColumnDefaults implements TableRule {

    private static final int UUID_LENGTH = 36;

    @Override
    public void check(TableLint lint) {
        lint.table().columns().forEach(column -> column.defaultValue().ifPresent(value -> check(column, value, lint)));
    }

    private static void check(Column column, DefaultValue value, TableLint lint) {
        if (column.aggregate().filter(each -> !each.arguments().isEmpty()).isPresent()) {
            wrong(column, "An aggregate state has no default.", "Remove the default.", lint);
        } else if (isTooNew(column, value, lint)) {
            lint.findings()
                    .error(
                            ModelCode.NEEDS_NEWER_SERVER,
                            column.name(),
                            "Columns of the type " + column.type().sql()
                                    + " have a default since version 4.1, the server has "
                                    + lint.server().version() + ".",
                            "Remove the default.");
        } else if (value instanceof DefaultValue.Literal literal) {
            DefaultLiterals.problem(literal.value(), column.type())
                    .ifPresent(text -> wrong(
                            column,
                            text,
                            "Choose a value of the type " + column.type().sql() + ".",
                            lint));
        } else if (value instanceof DefaultValue.Null) {
            checkNull(column, lint);
        } else if (value instanceof DefaultValue.CurrentTimestamp) {
            checkTimestamp(column, lint);
        } else if (value instanceof DefaultValue.Uuid) {
            boolean fits = column.type() instanceof VarcharType text && (text.length() >= UUID_LENGTH);
            require(fits, column, "uuid() needs VARCHAR of at least " + UUID_LENGTH + " bytes.", lint);
        } else if (value instanceof DefaultValue.UuidNumeric) {
            require(column.type() == ScalarType.LARGEINT, column, "uuid_numeric() needs LARGEINT.", lint);
        } else if (value instanceof DefaultValue.Expression expression) {
            DefaultExpressions.problem(expression.sql(), column.type())
                    .ifPresent(text -> wrong(column, text, "Write the default as a string: DEFAULT '0'.", lint));
        }
    }

    private static boolean isTooNew(Column column, DefaultValue value, TableLint lint) {
        boolean plain = value instanceof DefaultValue.Literal || value instanceof DefaultValue.Expression;
        boolean young = column.type() == ScalarType.JSON
                || column.type() instanceof VarbinaryType
                || TypeChecks.isComplex(column.type());
        return plain && young && !new Capabilities(lint.server()).hasComplexDefaults();
    }

    private static void checkNull(Column column, TableLint lint) {
        boolean primary = lint.is(KeyModel.PRIMARY) && lint.isKey(column.name());
        boolean replaceIfNotNull = column.aggregate()
                .filter(each -> each.function().equals("REPLACE_IF_NOT_NULL"))
                .isPresent();
        boolean required = column.nullability() == Nullability.NOT_NULL && !replaceIfNotNull || primary;
        require(!required, column, "A NOT NULL column cannot have the default NULL.", lint);
    }

    /** The server takes CURRENT_TIMESTAMP for any type, now() for DATETIME only. */
    private static void checkTimestamp(Column column, TableLint lint) {
        if (column.type() != ScalarType.DATETIME) {
            lint.findings()
                    .warning(
                            ModelCode.INVALID_DEFAULT,
                            column.name(),
                            "The default CURRENT_TIMESTAMP makes sense for DATETIME only, the column is "
                                    + column.type().sql() + ".",
                            "Make the column DATETIME, or choose another default.");
        }
    }

    private static void require(boolean possible, Column column, String text, TableLint lint) {
        if (!possible) {
            wrong(column, text, "Choose another default or type.", lint);
        }
    }

    private static void wrong(Column column, String text, String remedy, TableLint lint) {
        lint.findings().error(ModelCode.INVALID_DEFAULT, column.name(), text, remedy);
    }
}
