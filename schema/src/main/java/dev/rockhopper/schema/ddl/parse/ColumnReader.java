/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AggregateContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AggregateStateContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ColumnDefinitionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.NullabilityContext;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.statement.ColumnDefinition;
import dev.rockhopper.schema.type.DataType;
import java.util.Optional;

/** Column definitions of CREATE TABLE and ALTER TABLE. */
final class ColumnReader {

    private ColumnReader() {}

    static ColumnDefinition read(ColumnDefinitionContext context) {
        Optional<Aggregate> aggregate = aggregate(context);
        DataType type = type(context, aggregate);
        Column column = new Column(
                Identifiers.name(context.identifier()),
                type,
                nullability(context.nullability()),
                aggregate,
                Optional.ofNullable(context.defaultValue).map(value -> DefaultReader.read(value, type)),
                context.AUTO_INCREMENT() != null,
                Optional.ofNullable(context.generatedAs).map(Texts::of),
                Literals.comment(context.comment()));
        return new ColumnDefinition(column, context.KEY() != null);
    }

    /** The written type; a column of aggregate states may leave it out, the type of its first argument stands for it then. */
    private static DataType type(ColumnDefinitionContext context, Optional<Aggregate> aggregate) {
        return context.dataType() != null
                ? TypeReader.read(context.dataType())
                : aggregate.orElseThrow().arguments().get(0);
    }

    private static Optional<Aggregate> aggregate(ColumnDefinitionContext context) {
        if (context.aggregateState() != null) {
            return Optional.of(state(context.aggregateState()));
        }
        AggregateContext aggregate = context.aggregate();
        if (aggregate == null) {
            return Optional.empty();
        }
        return Optional.of(
                aggregate.aggregateState() != null
                        ? state(aggregate.aggregateState())
                        : Aggregate.of(aggregate.getText()));
    }

    private static Aggregate state(AggregateStateContext context) {
        return new Aggregate(
                Identifiers.name(context.identifier()),
                context.dataType().stream().map(TypeReader::read).toList());
    }

    static Nullability nullability(NullabilityContext context) {
        if (context == null) {
            return Nullability.UNSPECIFIED;
        }
        return context.NOT() == null ? Nullability.NULL : Nullability.NOT_NULL;
    }
}
