/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.annotations.RenamedFrom;
import dev.rockhopper.annotations.StarRocksColumn;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.ImpliedType;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.message.EntityCode;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;

/** Makes declarations of Hibernate's columns, with what the annotations of their attribute say. */
final class ColumnDeclarations {

    private final TypeTexts types;
    private final Problems problems;

    ColumnDeclarations(Metadata metadata, Problems problems) {
        this.types = new TypeTexts(metadata);
        this.problems = problems;
    }

    /** The columns of an attribute. Only on an attribute with one column do Rockhopper's annotations mean something. */
    List<ColumnDeclaration> of(Attribute attribute, List<Column> columns) {
        if (columns.size() == 1) {
            return List.of(declaration(columns.get(0), attribute));
        }
        reportOnSeveral(attribute);
        return plain(columns, attribute);
    }

    /** Reports annotations about one column on an attribute that does not have exactly one. */
    void reportOnSeveral(Attribute attribute) {
        reportColumn(attribute);
        if (attribute.annotation(RenamedFrom.class).isPresent()) {
            misplaced(attribute, "@RenamedFrom");
        }
    }

    /** The columns of a collection's elements; {@code @RenamedFrom} on the collection is about its table. */
    List<ColumnDeclaration> ofElement(Attribute attribute, List<Column> columns) {
        if (columns.size() == 1) {
            return List.of(declaration(columns.get(0), attribute).neverRenamed());
        }
        reportColumn(attribute);
        return plain(columns, attribute);
    }

    private void reportColumn(Attribute attribute) {
        if (attribute.annotation(StarRocksColumn.class).isPresent()) {
            misplaced(attribute, "@StarRocksColumn");
        }
    }

    private List<ColumnDeclaration> plain(List<Column> columns, Attribute attribute) {
        return columns.stream()
                .map(column -> plain(column, List.of(attribute.path()), attribute.origin(), attribute.javaType()))
                .toList();
    }

    /** Columns without an attribute. */
    List<ColumnDeclaration> plain(List<Column> columns, Origin origin) {
        return columns.stream()
                .map(column -> plain(column, List.of(), origin, "of column " + column.getName()))
                .toList();
    }

    private void misplaced(Attribute attribute, String annotation) {
        problems.error(
                EntityCode.MISPLACED,
                attribute.origin(),
                annotation + " is about one column, but the attribute does not have exactly one.",
                "Move it to the attributes of the embedded class, or take it away.");
    }

    private ColumnDeclaration declaration(Column column, Attribute attribute) {
        ColumnStatements stated = new ColumnStatements(column, attribute);
        ImpliedType implied = new ImpliedType(
                types.implied(column),
                attribute.javaType(),
                stated.sizeBy(),
                attribute.annotation(JdbcTypeCode.class).map(each -> "@JdbcTypeCode"));
        return new ColumnDeclaration(
                column.getName(),
                List.of(attribute.path()),
                attribute.origin(),
                implied,
                column.isNullable(),
                ColumnStatements.some(types.stated(column).orElse(""), "@Column(columnDefinition)"),
                ColumnStatements.some(column.getOptions(), "@Column(options)"),
                stated.of(StarRocksColumn::type, "type"),
                stated.of(StarRocksColumn::aggregate, "aggregate"),
                stated.defaults(),
                stated.generations(),
                stated.comments(),
                attribute
                        .annotation(StarRocksColumn.class)
                        .map(StarRocksColumn::autoIncrement)
                        .orElse(false),
                attribute.annotation(RenamedFrom.class).map(RenamedFrom::value));
    }

    private ColumnDeclaration plain(Column column, List<String> paths, Origin origin, String javaType) {
        return new ColumnDeclaration(
                column.getName(),
                paths,
                origin,
                ImpliedType.of(types.implied(column), javaType),
                column.isNullable(),
                ColumnStatements.some(types.stated(column).orElse(""), "columnDefinition"),
                ColumnStatements.some(column.getOptions(), "options"),
                List.of(),
                List.of(),
                ColumnStatements.some(column.getDefaultValue(), "@ColumnDefault"),
                ColumnStatements.some(column.getGeneratedAs(), "@GeneratedColumn"),
                ColumnStatements.some(column.getComment(), "comment"),
                false,
                Optional.empty());
    }
}
