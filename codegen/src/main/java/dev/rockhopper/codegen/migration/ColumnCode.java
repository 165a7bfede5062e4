/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.statement.ColumnDefinition;
import dev.rockhopper.schema.statement.Position;
import dev.rockhopper.schema.type.DataType;
import java.util.List;
import java.util.Optional;

/** Code of columns. */
final class ColumnCode {

    private ColumnCode() {}

    static String nameAndType(Column column) {
        return JavaText.strings(List.of(column.name(), column.type().sql()));
    }

    static Chain options(Column column) {
        return append(Chain.of("c"), column);
    }

    static Chain options(ColumnDefinition definition, Optional<Position> position) {
        Chain options = append(Chain.of("c").callIf(definition.key(), "key"), definition.column());
        position.ifPresent(place -> position(options, place));
        return options;
    }

    static void position(Chain options, Position position) {
        if (position instanceof Position.After after) {
            options.call("after($L)", JavaText.string(after.name()));
        } else {
            options.call("first()");
        }
    }

    private static Chain append(Chain options, Column column) {
        options.callIf(column.nullability() == Nullability.NOT_NULL, "notNull");
        options.callIf(column.nullability() == Nullability.NULL, "nullable");
        column.aggregate().ifPresent(each -> aggregate(options, each));
        column.defaultValue().ifPresent(each -> defaultValue(options, each));
        options.callIf(column.autoIncrement(), "autoIncrement");
        column.generatedAs().ifPresent(each -> options.call("generatedAs($L)", JavaText.string(each)));
        if (!column.comment().isEmpty()) {
            options.call("comment($L)", JavaText.string(column.comment()));
        }
        return options;
    }

    private static void aggregate(Chain options, Aggregate aggregate) {
        String types = JavaText.strings(
                aggregate.arguments().stream().map(DataType::sql).toList());
        String separator = types.isEmpty() ? "" : ", ";
        options.call("aggregate($L$L$L)", JavaText.string(aggregate.function()), separator, types);
    }

    private static void defaultValue(Chain options, DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            options.call("defaultValue($L)", JavaText.string(literal.value()));
        } else if (value instanceof DefaultValue.Null) {
            options.call("defaultNull()");
        } else if (value instanceof DefaultValue.CurrentTimestamp now) {
            options.call("defaultCurrentTimestamp($L)", now.precision() == 0 ? "" : now.precision());
        } else if (value instanceof DefaultValue.Uuid) {
            options.call("defaultUuid()");
        } else if (value instanceof DefaultValue.UuidNumeric) {
            options.call("defaultUuidNumeric()");
        } else if (value instanceof DefaultValue.Expression expression) {
            options.call("defaultExpression($L)", JavaText.string(expression.sql()));
        } else {
            throw new IllegalStateException("a default without code: " + value);
        }
    }
}
