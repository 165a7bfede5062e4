/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Columns of each kind. */
final class ColumnGenerator {

    private final Chance chance;
    private final TextGenerator texts;
    private final TypeGenerator types;
    private final DefaultGenerator defaults;

    ColumnGenerator(Chance chance, TextGenerator texts) {
        this.chance = chance;
        this.texts = texts;
        this.types = new TypeGenerator(chance);
        this.defaults = new DefaultGenerator(chance);
    }

    Column key(KeyModel model, Set<String> used) {
        DataType type = model == KeyModel.PRIMARY ? types.primaryKey() : types.key();
        Nullability nullability =
                model == KeyModel.PRIMARY ? chance.of(Nullability.UNSPECIFIED, Nullability.NOT_NULL) : nullability();
        return column(used, type).withNullability(nullability);
    }

    Column value(KeyModel model, Set<String> used) {
        if (model == KeyModel.AGGREGATE) {
            return aggregated(used);
        }
        Column column = column(used, types.value()).withNullability(nullability());
        return withDefault(column);
    }

    /** A BIGINT that the server fills. */
    Column autoIncrement(Set<String> used, Optional<Aggregate> aggregate) {
        return column(used, ScalarType.BIGINT)
                .withAggregate(aggregate)
                .withAutoIncrement(true)
                .withNullability(chance.of(Nullability.UNSPECIFIED, Nullability.NOT_NULL));
    }

    /** A generated column over one of the others; empty if none is of use. */
    Optional<Column> generated(List<Column> columns, Set<String> used) {
        List<Column> sources = columns.stream()
                .filter(column -> column.type() instanceof VarcharType || column.type() == ScalarType.INT)
                .filter(column -> !column.autoIncrement())
                .toList();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Column source = chance.of(sources);
        boolean text = source.type() instanceof VarcharType;
        String quoted = '`' + source.name() + '`';
        String sql = text ? "concat(" + quoted + ", 'x')" : "CAST(" + quoted + " AS BIGINT)";
        return Optional.of(
                column(used, text ? VarcharType.STRING : ScalarType.BIGINT).withGeneratedAs(Optional.of(sql)));
    }

    /** A NOT NULL column to partition by. */
    Column partition(KeyModel model, DataType type, Set<String> used) {
        return column(used, type).withNullability(Nullability.NOT_NULL);
    }

    private Column aggregated(Set<String> used) {
        String function = chance.of(
                "SUM", "MIN", "MAX", "REPLACE", "REPLACE_IF_NOT_NULL", "HLL_UNION", "BITMAP_UNION", "PERCENTILE_UNION");
        DataType type = switch (function) {
            case "SUM" -> types.summable();
            case "MIN", "MAX" -> types.comparable();
            case "HLL_UNION" -> ScalarType.HLL;
            case "BITMAP_UNION" -> ScalarType.BITMAP;
            case "PERCENTILE_UNION" -> ScalarType.PERCENTILE;
            default -> types.value();
        };
        boolean replaceIfNotNull = function.equals("REPLACE_IF_NOT_NULL");
        Column column = column(used, type)
                .withAggregate(Optional.of(Aggregate.of(function)))
                .withNullability(replaceIfNotNull ? Nullability.UNSPECIFIED : nullability());
        return function.equals("SUM") ? withSumDefault(column) : withDefault(column);
    }

    private Column withSumDefault(Column column) {
        return chance.percent(30) ? column.withDefault(Optional.of(new DefaultValue.Literal("0"))) : column;
    }

    private Column withDefault(Column column) {
        return column.withDefault(defaults.of(column.type()));
    }

    private Column column(Set<String> used, DataType type) {
        return Column.of(texts.name(used), type).withComment(texts.comment());
    }

    private Nullability nullability() {
        return chance.of(Nullability.values());
    }
}
