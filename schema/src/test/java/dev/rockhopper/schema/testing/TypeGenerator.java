/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;
import java.util.stream.IntStream;

/** Data types, for each use that the server allows. */
final class TypeGenerator {

    private static final List<ScalarType> INTEGERS =
            List.of(ScalarType.TINYINT, ScalarType.SMALLINT, ScalarType.INT, ScalarType.BIGINT, ScalarType.LARGEINT);

    private final Chance chance;

    TypeGenerator(Chance chance) {
        this.chance = chance;
    }

    /** A key of any model but PRIMARY; sometimes without a length. */
    DataType key() {
        return chance.percent(30)
                ? chance.of(text(), decimal(), (DataType) new CharType(chance.between(1, 255)))
                : primaryKey();
    }

    /** A key of a PRIMARY KEY table. */
    DataType primaryKey() {
        return chance.of(
                ScalarType.BOOLEAN,
                chance.of(INTEGERS),
                varchar(),
                ScalarType.DATE,
                ScalarType.DATETIME,
                ScalarType.BIGINT);
    }

    /** A value column of a DUPLICATE, UNIQUE or PRIMARY KEY table. */
    DataType value() {
        return switch (chance.between(1, 10)) {
            case 1, 2, 3 -> key();
            case 4 -> chance.of(ScalarType.FLOAT, ScalarType.DOUBLE);
            case 5 -> chance.of(ScalarType.JSON, ScalarType.VARIANT);
            case 6 ->
                chance.percent(50)
                        ? new VarbinaryType(VarbinaryType.UNSPECIFIED)
                        : new VarbinaryType(chance.between(1, 1000));
            case 7 -> complex(3);
            case 8 -> new VarcharType(VarcharType.UNSPECIFIED);
            case 9 -> chance.of(ScalarType.DATE, ScalarType.DATETIME);
            default -> text();
        };
    }

    /** What {@code SUM} accepts. */
    DataType summable() {
        return chance.of(
                ScalarType.INT,
                ScalarType.BIGINT,
                ScalarType.LARGEINT,
                ScalarType.FLOAT,
                ScalarType.DOUBLE,
                DecimalType.of(chance.between(10, 38), chance.between(0, 10)));
    }

    /** What {@code MIN} and {@code MAX} accept. */
    DataType comparable() {
        return chance.of(summable(), ScalarType.DATE, ScalarType.DATETIME, varchar(), (DataType)
                new CharType(chance.between(1, 255)));
    }

    DataType complex(int depth) {
        return switch (chance.between(1, 3)) {
            case 1 -> new ArrayType(element(depth));
            case 2 -> new MapType(chance.of(ScalarType.INT, ScalarType.DATE, (DataType) varchar()), element(depth));
            default ->
                new StructType(IntStream.rangeClosed(1, chance.between(1, 3))
                        .mapToObj(i -> new StructType.Field("f" + i, element(depth)))
                        .toList());
        };
    }

    private DataType element(int depth) {
        if (depth > 1 && chance.percent(40)) {
            return complex(depth - 1);
        }
        return chance.of(
                chance.of(INTEGERS), ScalarType.DOUBLE, decimal(), varchar(), VarcharType.STRING, ScalarType.JSON);
    }

    DataType text() {
        return chance.percent(50) ? VarcharType.STRING : varchar();
    }

    VarcharType varchar() {
        return new VarcharType(chance.of(1, 20, 64, 255, 1000, 65_533, 1_048_576));
    }

    private DecimalType decimal() {
        int precision = chance.between(1, 38);
        DecimalType.Width width = chance.percent(80) ? DecimalType.Width.AUTO : DecimalType.Width.of(precision);
        return new DecimalType(width, precision, chance.between(0, precision));
    }
}
