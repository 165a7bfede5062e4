/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.annotations.RenamedFrom;
import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.entity.Stated;
import dev.rockhopper.schema.message.EntityCode;
import java.util.Optional;
import org.hibernate.annotations.Comment;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.SingleTableSubclass;

/** Adds what annotations on classes and attributes say about a table. */
final class TableAnnotations {

    private final Problems problems;

    TableAnnotations(Problems problems) {
        this.problems = problems;
    }

    void addClass(TableDraft draft, PersistentClass type) {
        Class<?> mapped = type.getMappedClass();
        if (mapped == null) {
            return;
        }
        StarRocksTable annotation = mapped.getAnnotation(StarRocksTable.class);
        if (type instanceof SingleTableSubclass) {
            reportOnSubclass(mapped, annotation);
            return;
        }
        draft.classes.add(mapped);
        if (annotation != null) {
            draft.annotations.add(new Stated<>(annotation, "@StarRocksTable of " + mapped.getSimpleName()));
        }
        addComments(draft, mapped);
        draft.formerName = draft.formerName.or(() ->
                Optional.ofNullable(mapped.getAnnotation(RenamedFrom.class)).map(RenamedFrom::value));
        reportConstraints(mapped);
    }

    /** A table that an attribute brings along: of a collection, or of an association with a join table. */
    void addAttribute(TableDraft draft, Attribute attribute) {
        attribute
                .annotation(StarRocksTable.class)
                .ifPresent(annotation ->
                        draft.annotations.add(new Stated<>(annotation, "@StarRocksTable of " + attribute.path())));
        draft.formerName = draft.formerName.or(
                () -> attribute.annotation(RenamedFrom.class).map(RenamedFrom::value));
        draft.comments.addAll(ColumnStatements.some(draft.table.getComment(), "comment"));
    }

    void addJoin(TableDraft draft, Join join, PersistentClass type) {
        Members members = new Members(type.getMappedClass());
        join.getProperties()
                .forEach(property -> members.annotation(property.getName(), StarRocksTable.class)
                        .ifPresent(annotation -> draft.annotations.add(
                                new Stated<>(annotation, "@StarRocksTable of " + property.getName()))));
        draft.comments.addAll(ColumnStatements.some(draft.table.getComment(), "@SecondaryTable(comment)"));
    }

    /** {@code @Comment} hides {@code @Table(comment)} in Hibernate's table, therefore both are looked up. */
    private static void addComments(TableDraft draft, Class<?> mapped) {
        Comment hibernate = mapped.getAnnotation(Comment.class);
        jakarta.persistence.Table jpa = mapped.getAnnotation(jakarta.persistence.Table.class);
        if (hibernate != null) {
            draft.comments.addAll(ColumnStatements.some(hibernate.value(), "@Comment"));
        }
        if (jpa != null) {
            draft.comments.addAll(ColumnStatements.some(jpa.comment(), "@Table(comment)"));
        }
    }

    private void reportOnSubclass(Class<?> mapped, StarRocksTable annotation) {
        if (annotation != null) {
            problems.error(
                    EntityCode.MISPLACED,
                    Origin.of(mapped.getName()),
                    "@StarRocksTable is on a class that shares the table of its superclass.",
                    "Move it to the root of the hierarchy.");
        }
    }

    private void reportConstraints(Class<?> mapped) {
        jakarta.persistence.Table table = mapped.getAnnotation(jakarta.persistence.Table.class);
        if (table != null && table.uniqueConstraints().length + table.indexes().length + table.check().length > 0) {
            problems.info(
                    EntityCode.NOT_ENFORCED,
                    Origin.of(mapped.getName()),
                    "unique constraints, checks and indexes of @Table are left out: StarRocks has no counterpart.",
                    "Use a PRIMARY KEY for uniqueness, and @StarRocksTable(indexes) for indexes.");
        }
    }
}
