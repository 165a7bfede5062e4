/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.type.DataType;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bounds of range partitions: their stored texts and their order. Source: FE class {@code PartitionKey}. */
public final class PartitionKeys {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter DATETIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final String LEAST_DATE = "0000-01-01";

    private PartitionKeys() {}

    /** A bound with stored texts; columns that were left out get the least value of their type. */
    static List<PartitionBound> stored(List<PartitionBound> written, List<DataType> types) {
        if (written.size() > types.size()) {
            throw Refusal.analysis("Partition values number is more than partition column number");
        }
        List<PartitionBound> stored = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            if (i >= written.size()) {
                stored.add(PartitionBound.of(least(types.get(i))));
            } else {
                stored.add(stored(written.get(i), types.get(i), types.size()));
            }
        }
        return stored;
    }

    private static PartitionBound stored(PartitionBound bound, DataType type, int columns) {
        if (bound.value().isEmpty()) {
            if (columns > 1) {
                throw Refusal.ddl("Invalid range value format: MAXVALUE is not allowed in multi-column partitions");
            }
            return bound;
        }
        return PartitionBound.of(storedText(bound.value().get(), type));
    }

    /** The stored text of one value. */
    static String storedText(String value, DataType type) {
        TypeKind kind = TypeKind.of(type);
        if (kind.isDate()) {
            LocalDateTime moment = DateTexts.parse(value)
                    .orElseThrow(
                            () -> Refusal.ddl("Invalid range value format: date literal [" + value + "] is invalid"));
            return moment.format(kind == TypeKind.DATE ? DATE : DATETIME);
        }
        if (kind.isInteger()) {
            return integer(value, kind);
        }
        return value;
    }

    private static String integer(String value, TypeKind kind) {
        BigInteger number;
        try {
            number = new BigInteger(value);
        } catch (NumberFormatException e) {
            throw Refusal.ddl("Invalid range value format: Invalid number format: " + value);
        }
        if (number.bitLength() > bits(kind)) {
            throw Refusal.ddl("Invalid range value format: Number out of range[" + value + "]. type: " + kind);
        }
        return number.toString();
    }

    private static int bits(TypeKind kind) {
        return switch (kind) {
            case TINYINT -> 7;
            case SMALLINT -> 15;
            case INT -> 31;
            case BIGINT -> 63;
            default -> 127;
        };
    }

    /** The least value of a type. */
    static String least(DataType type) {
        TypeKind kind = TypeKind.of(type);
        if (kind == TypeKind.DATE) {
            return LEAST_DATE;
        }
        if (kind == TypeKind.DATETIME) {
            return LEAST_DATE + " 00:00:00";
        }
        return kind.isInteger() ? BigInteger.ONE.shiftLeft(bits(kind)).negate().toString() : "";
    }

    /** Compares two stored bounds. */
    static int compare(List<PartitionBound> a, List<PartitionBound> b, List<DataType> types) {
        for (int i = 0; i < types.size(); i++) {
            int order = compare(a.get(i).value(), b.get(i).value(), TypeKind.of(types.get(i)));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(Optional<String> a, Optional<String> b, TypeKind kind) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        return kind.isInteger()
                ? new BigInteger(a.get()).compareTo(new BigInteger(b.get()))
                : a.get().compareTo(b.get());
    }
}
