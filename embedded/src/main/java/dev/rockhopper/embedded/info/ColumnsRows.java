/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.analyze.CatalogSource;
import dev.rockhopper.embedded.analyze.ModelNames;
import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDefault;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.query.ExprPrinter;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.List;

/** {@code information_schema.columns}. Source: FE method {@code FrontendServiceImpl.setColumnDesc}; semantics 6.2. */
final class ColumnsRows {
    private static final int BYTES_PER_CHARACTER = 3;

    private ColumnsRows() {}

    static List<Object[]> rows(Catalog catalog) {
        VersionGates gates = catalog.settings().gates();
        return ObjectRows.each(catalog, (database, object) -> rows(database, object, gates));
    }

    private static List<Object[]> rows(Database database, CatalogObject object, VersionGates gates) {
        List<Object[]> rows = new ArrayList<>();
        List<StoredColumn> columns =
                object instanceof OlapTable table ? gates.shown(table.state()) : CatalogSource.columnsOf(object);
        for (StoredColumn column : columns) {
            rows.add(row(database, object, column, rows.size() + 1L, gates));
        }
        return rows;
    }

    private static Object[] row(
            Database database, CatalogObject object, StoredColumn column, long position, VersionGates gates) {
        Long length = length(column.type());
        Long precision = precision(column.type());
        Long scale = scale(column.type());
        return new RowBuilder("columns")
                .set("TABLE_SCHEMA", database.name())
                .set("TABLE_NAME", object.name())
                .set("COLUMN_NAME", column.name())
                .set("ORDINAL_POSITION", position)
                .set(
                        "COLUMN_DEFAULT",
                        column.defaultValue().map(StoredDefault::shown).orElse(null))
                .set("IS_NULLABLE", column.nullable() ? "YES" : "NO")
                .set("DATA_TYPE", TypeText.dataType(column.type()))
                .set("CHARACTER_MAXIMUM_LENGTH", length)
                .set("CHARACTER_OCTET_LENGTH", length == null ? null : length * BYTES_PER_CHARACTER)
                .set("NUMERIC_PRECISION", precision)
                .set("NUMERIC_SCALE", scale)
                .set("COLUMN_TYPE", gates.fieldNames(TypeText.columnType(column.type())))
                .set("COLUMN_KEY", column.key() ? key(object) : "")
                .set("EXTRA", "")
                .set("PRIVILEGES", "")
                .set("COLUMN_COMMENT", column.comment())
                .set("COLUMN_SIZE", length == null ? precision : length)
                .set("DECIMAL_DIGITS", scale)
                .set(
                        "GENERATION_EXPRESSION",
                        column.generated().map(ExprPrinter::plain).orElse(null))
                .row();
    }

    private static String key(CatalogObject object) {
        if (object instanceof OlapTable table) {
            return ModelNames.columnKey(table.state().model());
        }
        return object instanceof StoredMaterializedView ? ModelNames.columnKey(KeyModel.DUPLICATE) : "";
    }

    private static Long length(DataType type) {
        if (type instanceof CharType chars) {
            return (long) chars.length();
        }
        return type instanceof VarcharType varchar ? Long.valueOf(varchar.length()) : null;
    }

    private static Long precision(DataType type) {
        if (type instanceof DecimalType decimal) {
            return (long) decimal.precision();
        }
        return switch (TypeKind.of(type)) {
            case TINYINT -> 3L;
            case SMALLINT -> 5L;
            case INT -> 10L;
            case BIGINT -> 19L;
            case LARGEINT -> 39L;
            case FLOAT -> 7L;
            case DOUBLE -> 15L;
            default -> null;
        };
    }

    private static Long scale(DataType type) {
        if (type instanceof DecimalType decimal) {
            return (long) decimal.scale();
        }
        return switch (TypeKind.of(type)) {
            case BOOLEAN, TINYINT, SMALLINT, INT, BIGINT -> 0L;
            case FLOAT -> 7L;
            case DOUBLE -> 15L;
            default -> null;
        };
    }
}
