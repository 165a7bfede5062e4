/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.index;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.normalize.KeyTypes;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.HashSet;
import java.util.Set;

/** Indexes: one column each, of a type that the kind takes, one index a column. Source: FE class {@code IndexAnalyzer}. */
public final class IndexedColumns implements TableRule {

    @Override
    public void check(TableLint lint) {
        Set<String> indexed = new HashSet<>();
        for (Index index : lint.table().indexes()) {
            if (index.columns().size() != 1) {
                wrong(index, "An index has exactly one column.", "Make an index for each column.", lint);
                continue;
            }
            String name = index.columns().get(0);
            if (!indexed.add(Names.key(name))) {
                wrong(index, "The column " + name + " has two indexes.", "Keep one of them.", lint);
            }
            lint.require(name, "The index " + index.name()).ifPresent(column -> check(index, column, lint));
        }
        boolean vectors = lint.table().indexes().stream()
                        .filter(index -> index.type() == IndexType.VECTOR)
                        .count()
                > 1;
        if (vectors) {
            lint.findings().error(ModelCode.INDEX, "A table has at most one VECTOR index.", "Keep one of them.");
        }
    }

    private static void check(Index index, Column column, TableLint lint) {
        if (!takes(index.type(), column.type())) {
            wrong(
                    index,
                    "The index kind " + index.type() + " does not take "
                            + column.type().sql() + ".",
                    "Index another column, or choose another kind.",
                    lint);
        }
        boolean replaced = lint.is(KeyModel.AGGREGATE, KeyModel.UNIQUE);
        boolean wholeRows = index.type() == IndexType.GIN || index.type() == IndexType.VECTOR;
        if (replaced && (wholeRows || !lint.isKey(column.name()))) {
            wrong(
                    index,
                    wholeRows
                            ? index.type() + " indexes exist on DUPLICATE KEY and PRIMARY KEY tables only."
                            : "In this key model only key columns can have an index, and " + column.name()
                                    + " is none.",
                    "Index a key column, or choose another key model.",
                    lint);
        }
        if (index.type() == IndexType.VECTOR && column.nullability() != Nullability.NOT_NULL) {
            wrong(index, "The column of a VECTOR index must be NOT NULL.", "Make it NOT NULL.", lint);
        }
    }

    private static boolean takes(IndexType kind, DataType type) {
        boolean text = type instanceof CharType || type instanceof VarcharType;
        return switch (kind) {
            case BITMAP -> KeyTypes.canBeKey(type) && !(type instanceof VarbinaryType) && type != ScalarType.TIME;
            case NGRAMBF, GIN -> text;
            case VECTOR -> type instanceof ArrayType array && array.element() == ScalarType.FLOAT;
        };
    }

    private static void wrong(Index index, String text, String remedy, TableLint lint) {
        lint.findings().error(ModelCode.INDEX, index.name(), text, remedy);
    }
}
