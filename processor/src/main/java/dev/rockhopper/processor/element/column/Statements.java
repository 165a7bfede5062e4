/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.annotation.Texts;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.type.Size;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.ImpliedType;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the annotations of an attribute with one column say about it. */
public final class Statements {

    private final Attribute attribute;
    private final Optional<Mirror> column;
    private final Optional<Mirror> own;

    /**
     * The statements about one column.
     *
     * @param attribute the attribute
     * @param column {@code @Column} or {@code @JoinColumn} that counts
     */
    public Statements(Attribute attribute, Optional<Mirror> column) {
        this.attribute = attribute;
        this.column = column;
        this.own = attribute.own("StarRocksColumn");
    }

    /** Whether the type is stated, so that the Java type does not matter. */
    public boolean stateType() {
        return states(own, "type") || states(column, "columnDefinition");
    }

    public ColumnDeclaration declaration(
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
                stated("type"),
                stated("aggregate"),
                defaults(),
                and(stated("generatedAs"), hibernate("GeneratedColumn")),
                comments(),
                own.isPresent() && own.get().flag("autoIncrement"),
                attribute.own("RenamedFrom").map(each -> each.text("value")));
    }

    private Optional<String> sizeBy() {
        return Size.of(attribute, attribute.anywhere(Mirrors.JPA + "Column"), false)
                .by();
    }

    private static boolean states(Optional<Mirror> annotation, String member) {
        return annotation.isPresent() && !annotation.get().text(member).isBlank();
    }

    private List<Stated<String>> stated(String member) {
        return own.isEmpty() ? List.of() : Texts.some(own, member, "@StarRocksColumn(" + member + ")");
    }

    private List<Stated<String>> defaults() {
        if (own.isEmpty()) {
            return hibernate("ColumnDefault");
        }
        List<Stated<String>> stated = new ArrayList<>();
        for (String text : own.get().texts("defaultValue")) {
            stated.add(new Stated<>(text, "@StarRocksColumn(defaultValue)"));
        }
        return and(stated, hibernate("ColumnDefault"));
    }

    private List<Stated<String>> comments() {
        List<Stated<String>> stated = and(
                stated("comment"), Texts.some(attribute.anywhere(Mirrors.HIBERNATE + "Comment"), "value", "@Comment"));
        return and(stated, Texts.some(column, "comment", "@Column(comment)"));
    }

    private List<Stated<String>> hibernate(String annotation) {
        Optional<Mirror> found = attribute.hibernate(annotation);
        return found.isEmpty() ? List.of() : Texts.some(found, "value", "@" + annotation);
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
