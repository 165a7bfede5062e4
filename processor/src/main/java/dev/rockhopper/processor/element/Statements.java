/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.annotations.RenamedFrom;
import dev.rockhopper.annotations.StarRocksColumn;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.ImpliedType;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the annotations of an attribute with one column say about it. */
final class Statements {

    private final Attribute attribute;
    private final Optional<Mirror> column;
    private final Optional<StarRocksColumn> own;

    /**
     * The statements about one column.
     *
     * @param attribute the attribute
     * @param column {@code @Column} or {@code @JoinColumn} that counts
     */
    Statements(Attribute attribute, Optional<Mirror> column) {
        this.attribute = attribute;
        this.column = column;
        this.own = attribute.own(StarRocksColumn.class);
    }

    /** Whether the type is stated, so that the Java type does not matter. */
    boolean stateType() {
        return !own.map(StarRocksColumn::type).orElse("").isBlank()
                || !column.map(each -> each.text("columnDefinition")).orElse("").isBlank();
    }

    ColumnDeclaration declaration(
            String name, List<String> paths, Origin origin, String implied, String javaType, boolean nullable) {
        boolean kind = attribute.anywhere(Mirrors.HIBERNATE + "JdbcTypeCode").isPresent() && !implied.isEmpty();
        return new ColumnDeclaration(
                name,
                paths,
                origin,
                new ImpliedType(implied, javaType, sizeBy(), kind ? Optional.of("@JdbcTypeCode") : Optional.empty()),
                nullable,
                Texts.some(column, "columnDefinition", "@Column(columnDefinition)"),
                Texts.some(column, "options", "@Column(options)"),
                stated(StarRocksColumn::type, "type"),
                stated(StarRocksColumn::aggregate, "aggregate"),
                defaults(),
                and(stated(StarRocksColumn::generatedAs, "generatedAs"), hibernate("GeneratedColumn")),
                comments(),
                own.map(StarRocksColumn::autoIncrement).orElse(false),
                attribute.own(RenamedFrom.class).map(RenamedFrom::value));
    }

    private Optional<String> sizeBy() {
        return Size.of(attribute, attribute.anywhere(Mirrors.JPA + "Column"), false)
                .by();
    }

    private List<Stated<String>> stated(Function<StarRocksColumn, String> member, String name) {
        return Texts.some(own.map(member).orElse(""), "@StarRocksColumn(" + name + ")");
    }

    private List<Stated<String>> defaults() {
        List<Stated<String>> stated = new ArrayList<>();
        if (own.isPresent()) {
            for (String text : own.get().defaultValue()) {
                stated.add(new Stated<>(text, "@StarRocksColumn(defaultValue)"));
            }
        }
        return and(stated, hibernate("ColumnDefault"));
    }

    private List<Stated<String>> comments() {
        List<Stated<String>> stated = and(
                stated(StarRocksColumn::comment, "comment"),
                Texts.some(attribute.anywhere(Mirrors.HIBERNATE + "Comment"), "value", "@Comment"));
        return and(stated, Texts.some(column, "comment", "@Column(comment)"));
    }

    private List<Stated<String>> hibernate(String annotation) {
        return Texts.some(attribute.hibernate(annotation), "value", "@" + annotation);
    }

    private static List<Stated<String>> and(List<Stated<String>> one, List<Stated<String>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<Stated<String>> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
