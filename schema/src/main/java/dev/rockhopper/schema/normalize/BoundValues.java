/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Values of range bounds as the server shows them: DATE and DATETIME in their long form, integers without signs and zeros in front.
 * Source: FE classes {@code PartitionKey}, {@code LiteralExprFactory.createInfinity}, {@code DateUtils}.
 */
final class BoundValues {

    private static final DateTimeFormatter DATETIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");

    private BoundValues() {}

    /** The least value of a type, which is the lower bound of the first {@code LESS THAN} partition; empty if it cannot be partitioned by. */
    static Optional<String> minimum(DataType type) {
        if (!(type instanceof ScalarType scalar)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (scalar) {
                    case TINYINT -> String.valueOf(Byte.MIN_VALUE);
                    case SMALLINT -> String.valueOf(Short.MIN_VALUE);
                    case INT -> String.valueOf(Integer.MIN_VALUE);
                    case BIGINT -> String.valueOf(Long.MIN_VALUE);
                    case LARGEINT -> BigInteger.ONE.shiftLeft(127).negate().toString();
                    case DATE -> "0000-01-01";
                    case DATETIME -> "0000-01-01 00:00:00";
                    default -> null;
                });
    }

    /** The value as shown; as written if it is no value of the type, which the server refuses. */
    static PartitionBound shown(PartitionBound bound, DataType type) {
        return bound.value()
                .map(value -> PartitionBound.of(shown(value.strip(), type)))
                .orElse(bound);
    }

    private static String shown(String value, DataType type) {
        if (type == ScalarType.DATE) {
            return DateTexts.parse(value).map(DATE::format).orElse(value);
        }
        if (type == ScalarType.DATETIME) {
            return DateTexts.parse(value).map(BoundValues::shown).orElse(value);
        }
        return integer(value).map(BigInteger::toString).orElse(value);
    }

    private static String shown(LocalDateTime moment) {
        int micros = moment.getNano() / 1_000;
        return DATETIME.format(moment) + (micros == 0 ? "" : String.format(".%06d", micros));
    }

    /** Compares bounds of the same columns; {@code MAXVALUE} is above all. */
    static final Comparator<List<PartitionBound>> ORDER = BoundValues::compare;

    private static int compare(List<PartitionBound> a, List<PartitionBound> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int compare(PartitionBound a, PartitionBound b) {
        if (a.value().isEmpty() || b.value().isEmpty()) {
            return Boolean.compare(a.value().isEmpty(), b.value().isEmpty());
        }
        Optional<BigInteger> left = integer(a.value().get());
        Optional<BigInteger> right = integer(b.value().get());
        return left.isPresent() && right.isPresent()
                ? left.get().compareTo(right.get())
                : a.value().get().compareTo(b.value().get());
    }

    private static Optional<BigInteger> integer(String text) {
        return text.matches("[+-]?\\d{1,60}") ? Optional.of(new BigInteger(text)) : Optional.empty();
    }
}
