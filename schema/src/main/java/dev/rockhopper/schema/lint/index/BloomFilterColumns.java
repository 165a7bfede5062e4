/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.index;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.lint.name.UniqueNames;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.Arrays;
import java.util.List;

/** Bloom filters: columns that exist, of types that take one, and without an NGRAMBF index. Source: FE class {@code PropertyAnalyzer.analyzeBloomFilterColumns}. */
public final class BloomFilterColumns implements TableRule {

    private static final String PROPERTY = "bloom_filter_columns";

    @Override
    public void check(TableLint lint) {
        String stated = lint.table().properties().get(PROPERTY);
        if (stated == null) {
            return;
        }
        if (stated.isBlank()) {
            lint.findings().error(ModelCode.PROPERTY, PROPERTY + " is empty.", "Remove the property.");
            return;
        }
        List<String> names = Arrays.stream(stated.split(",")).map(String::strip).toList();
        UniqueNames.check("bloom filter column", names, lint.findings());
        names.forEach(name -> lint.require(name, PROPERTY).ifPresent(column -> check(column, lint)));
    }

    private static void check(Column column, TableLint lint) {
        if (!takes(column.type())) {
            wrong(column, column.type().sql() + " cannot have a bloom filter.", lint);
        }
        if (!lint.is(KeyModel.PRIMARY) && lint.isAggregated(column.name())) {
            wrong(column, "In this key model only key columns can have a bloom filter.", lint);
        }
        boolean ngram = lint.table().indexes().stream()
                .anyMatch(index -> index.type() == IndexType.NGRAMBF && Names.contains(index.columns(), column.name()));
        if (ngram) {
            wrong(column, "A column has a bloom filter or an NGRAMBF index, not both.", lint);
        }
    }

    private static boolean takes(DataType type) {
        if (type instanceof ScalarType scalar) {
            return switch (scalar) {
                case SMALLINT, INT, BIGINT, LARGEINT, DATE, DATETIME, TIME, VARIANT -> true;
                default -> false;
            };
        }
        boolean old = type instanceof DecimalType decimal && decimal.width() == DecimalType.Width.V2;
        return old || type instanceof CharType || type instanceof VarcharType;
    }

    private static void wrong(Column column, String text, TableLint lint) {
        lint.findings().error(ModelCode.PROPERTY, column.name(), text, "Remove it from " + PROPERTY + ".");
    }
}
