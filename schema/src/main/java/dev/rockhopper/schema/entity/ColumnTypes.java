/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the data type of a column: what was stated, else what follows from the Java type. */
final class ColumnTypes {

    private static final String STATE_TYPE = "State a type in @StarRocksColumn(type), or convert the attribute.";

    private final Problems problems;
    private final Agreement agreement;
    private final Map<String, DataType> parsed = new HashMap<>();

    ColumnTypes(Problems problems) {
        this.problems = problems;
        this.agreement = new Agreement(problems);
    }

    /** The type of a column, given what its definitions say; empty after a report. */
    Optional<DataType> choose(ColumnDeclaration column, List<Stated<DataType>> byDefinitions) {
        if (column.types().isEmpty() && byDefinitions.isEmpty()) {
            return implied(column).filter(type -> storable(type, column));
        }
        List<Stated<DataType>> stated = new ArrayList<>();
        for (Stated<String> text : column.types()) {
            Optional<DataType> parsed = parse(text.value(), text.by(), column.origin());
            if (parsed.isEmpty()) {
                return parsed;
            }
            stated.add(new Stated<>(parsed.get(), text.by()));
        }
        stated.addAll(byDefinitions);
        Optional<Stated<DataType>> chosen = agreement.on("the type of column ", column.name(), column.origin(), stated);
        chosen.ifPresent(type -> compare(type, column));
        return chosen.map(Stated::value).or(() -> implied(column)).filter(type -> storable(type, column));
    }

    private Optional<DataType> implied(ColumnDeclaration column) {
        ImpliedType implied = column.implied();
        if (implied.sql().isEmpty()) {
            problems.error(
                    EntityCode.NO_TYPE,
                    column.origin(),
                    "the Java type " + implied.java() + " has no form in StarRocks.",
                    STATE_TYPE);
            return Optional.empty();
        }
        DataType known = parsed.get(implied.sql());
        return known == null
                ? parse(implied.sql(), "the Java type " + implied.java(), column.origin())
                : Optional.of(known);
    }

    private Optional<DataType> parse(String text, String by, Origin place) {
        try {
            return Optional.of(parsed.computeIfAbsent(text, DdlParser::parseType));
        } catch (RockhopperException e) {
            problems.error(
                    EntityCode.NO_TYPE,
                    place,
                    "the type " + text + " by " + by + " is not a StarRocks type.",
                    TypeSuggestion.of(text).orElse(STATE_TYPE));
            return Optional.empty();
        }
    }

    /** JPA's own statements about the type must not say something else than StarRocks' type. */
    private void compare(Stated<DataType> stated, ColumnDeclaration column) {
        ImpliedType implied = column.implied();
        if (implied.sql().isEmpty()
                || implied.sizeBy().isEmpty() && implied.kindBy().isEmpty()) {
            return;
        }
        DataType other;
        try {
            other = DdlParser.parseType(implied.sql());
        } catch (RockhopperException e) {
            return; // a type that is not used need not be one of StarRocks
        }
        if (other.equals(stated.value()) || isOpaque(stated.value())) {
            return;
        }
        boolean sameKind = kind(other) == kind(stated.value());
        if (sameKind && implied.sizeBy().isPresent()) {
            disagree(stated, other, implied.sizeBy().get(), column);
        } else if (!sameKind && implied.kindBy().isPresent()) {
            disagree(stated, other, implied.kindBy().get(), column);
        }
    }

    private void disagree(Stated<DataType> stated, DataType other, String by, ColumnDeclaration column) {
        agreement.contradiction(
                "the type of column " + column.name(), column.origin(), stated, new Stated<>(other, by));
    }

    /** Types that Hibernate can only bind as something else; there {@code @JdbcTypeCode} says how to bind. */
    private static boolean isOpaque(DataType type) {
        return type instanceof MapType
                || type instanceof StructType
                || type == ScalarType.BITMAP
                || type == ScalarType.HLL
                || type == ScalarType.PERCENTILE
                || type == ScalarType.VARIANT;
    }

    private static Object kind(DataType type) {
        if (type instanceof ScalarType) {
            return type;
        }
        return type instanceof CharType ? VarcharType.class : type.getClass();
    }

    private boolean storable(DataType type, ColumnDeclaration column) {
        if (!holdsTime(type)) {
            return true;
        }
        problems.error(
                EntityCode.NO_TYPE,
                column.origin(),
                "TIME is not a type of columns (the Java type is "
                        + column.implied().java() + ").",
                "State @StarRocksColumn(type = \"VARCHAR(18)\") or \"BIGINT\", or convert the attribute.");
        return false;
    }

    private static boolean holdsTime(DataType type) {
        if (type instanceof ArrayType array) {
            return holdsTime(array.element());
        }
        if (type instanceof MapType map) {
            return holdsTime(map.key()) || holdsTime(map.value());
        }
        if (type instanceof StructType struct) {
            return struct.fields().stream().anyMatch(field -> holdsTime(field.type()));
        }
        return type == ScalarType.TIME;
    }
}
