/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.annotations.StarRocksColumn;
import dev.rockhopper.schema.entity.Stated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.annotations.Comment;
import org.hibernate.mapping.Column;

/** What JPA's, Hibernate's and Rockhopper's annotations say about the one column of an attribute. */
final class ColumnStatements {

    private static final int DEFAULT_LENGTH = 255;

    private final Column column;
    private final Attribute attribute;

    ColumnStatements(Column column, Attribute attribute) {
        this.column = column;
        this.attribute = attribute;
    }

    /** A text of {@code @StarRocksColumn}. */
    List<Stated<String>> of(Function<StarRocksColumn, String> member, String name) {
        return some(
                attribute.annotation(StarRocksColumn.class).map(member).orElse(null), "@StarRocksColumn(" + name + ")");
    }

    List<Stated<String>> defaults() {
        List<Stated<String>> stated = new ArrayList<>();
        attribute.annotation(StarRocksColumn.class).map(StarRocksColumn::defaultValue).stream()
                .flatMap(Arrays::stream)
                .map(text -> new Stated<>(text, "@StarRocksColumn(defaultValue)"))
                .forEach(stated::add);
        stated.addAll(some(column.getDefaultValue(), "@ColumnDefault"));
        return stated;
    }

    List<Stated<String>> generations() {
        List<Stated<String>> stated = new ArrayList<>(of(StarRocksColumn::generatedAs, "generatedAs"));
        stated.addAll(some(column.getGeneratedAs(), "@GeneratedColumn"));
        return stated;
    }

    /** {@code @Comment} hides {@code @Column(comment)} in Hibernate's column, therefore both are looked up. */
    List<Stated<String>> comments() {
        List<Stated<String>> stated = new ArrayList<>(of(StarRocksColumn::comment, "comment"));
        Optional<String> hibernate = attribute.annotation(Comment.class).map(Comment::value);
        hibernate.ifPresent(text -> stated.addAll(some(text, "@Comment")));
        if (hibernate.isPresent()) {
            attribute
                    .annotation(jakarta.persistence.Column.class)
                    .ifPresent(jpa -> stated.addAll(some(jpa.comment(), "@Column(comment)")));
        } else {
            stated.addAll(some(column.getComment(), "@Column(comment)"));
        }
        return stated;
    }

    /** The member of {@code @Column} that states the size of the type. */
    Optional<String> sizeBy() {
        return attribute.annotation(jakarta.persistence.Column.class).flatMap(stated -> {
            if (stated.length() != DEFAULT_LENGTH) {
                return Optional.of("@Column(length)");
            }
            return stated.precision() != 0 || stated.scale() != 0
                    ? Optional.of("@Column(precision, scale)")
                    : Optional.empty();
        });
    }

    /** A statement, unless the text is null or empty; a blank can be a comment. */
    static List<Stated<String>> some(String text, String by) {
        return text == null || text.isEmpty() ? List.of() : List.of(new Stated<>(text, by));
    }
}
