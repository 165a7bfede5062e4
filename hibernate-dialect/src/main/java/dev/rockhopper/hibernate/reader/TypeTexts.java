/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.hibernate.type.StructColumns;
import java.util.Optional;
import org.hibernate.MappingException;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.Column;

/**
 * The type of a column as text: what the dialect makes of it, and what the user stated.
 *
 * <p>Hibernate keeps both in one place: once a column was asked for its type, it looks as if that had been its
 * {@code columnDefinition}. Therefore a copy without a type is asked.
 */
final class TypeTexts {

    private final Metadata metadata;
    private final StructTexts structs;

    TypeTexts(Metadata metadata) {
        this.metadata = metadata;
        this.structs = new StructTexts(column -> stated(column).orElseGet(() -> implied(column)));
    }

    /** The dialect's text; empty if it has none for the Java type. */
    String implied(Column column) {
        if (StructColumns.isStruct(column)) {
            return structs.text((AggregateColumn) column);
        }
        if (StructColumns.isArray(column)) {
            return "array<" + structs.text((AggregateColumn) column) + '>';
        }
        try {
            return blank(column).getSqlType(metadata);
        } catch (MappingException e) {
            return "";
        }
    }

    /** The column definition that was stated. */
    Optional<String> stated(Column column) {
        return Optional.ofNullable(column.getSqlType())
                .filter(text -> !StructTexts.isName(column, text))
                .filter(text -> !text.equals(implied(column)));
    }

    private static Column blank(Column column) {
        if (column instanceof AggregateColumn aggregate) {
            return new AggregateColumn(copy(column), aggregate.getComponent());
        }
        return copy(column);
    }

    private static Column copy(Column column) {
        Column copy = new Column(column.getName());
        copy.setLength(column.getLength());
        copy.setPrecision(column.getPrecision());
        copy.setScale(column.getScale());
        copy.setTemporalPrecision(column.getTemporalPrecision());
        copy.setArrayLength(column.getArrayLength());
        copy.setValue(column.getValue());
        copy.setTypeIndex(column.getTypeIndex());
        return copy;
    }
}
