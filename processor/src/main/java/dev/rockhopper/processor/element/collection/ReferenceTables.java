/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.collection;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Texts;
import dev.rockhopper.processor.element.column.EntityAttributes;
import dev.rockhopper.processor.element.column.Joins;
import dev.rockhopper.processor.element.column.KeyColumns;
import dev.rockhopper.processor.element.column.PlainColumns;
import dev.rockhopper.processor.element.column.Statements;
import dev.rockhopper.processor.element.column.ToOneColumns;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.name.Name;
import dev.rockhopper.processor.element.name.TableName;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.table.Drafts;
import dev.rockhopper.processor.element.table.TableDraft;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Stated;
import dev.rockhopper.schema.model.KeyModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Adds the tables of references that lie between two tables: {@code @JoinTable} on {@code @ManyToOne} and {@code @OneToOne}. */
public final class ReferenceTables {

    private final Reading reading;
    private final EntityAttributes attributes;
    private final Drafts drafts;

    public ReferenceTables(Reading reading, EntityAttributes attributes, Drafts drafts) {
        this.reading = reading;
        this.attributes = attributes;
        this.drafts = drafts;
    }

    /** Adds the table of a reference; one that is not known is noted. */
    public void add(Attribute attribute, TypeElement owner, Scope scope) {
        Mirror table = attribute.jpa("JoinTable").orElseThrow();
        Origin origin = reading.origin(attribute, scope);
        Optional<TypeElement> target = ToOneColumns.target(attribute).filter(Classes::isEntity);
        List<ColumnDeclaration> id = target.map(attributes::of).orElse(List.of());
        List<Mirror> inverse = table.inner("inverseJoinColumns");
        boolean readable = !table.text("name").isEmpty() && id.size() == 1;
        Optional<List<Mirror>> joins = readable
                ? new Joins(reading, id, reading.names().isQuoted(target.orElseThrow())).ordered(inverse)
                : Optional.empty();
        if (joins.isEmpty()) {
            reading.unknownTable(attribute, scope, "this association is read by Hibernate only.");
            return;
        }
        TableDraft draft = drafts.of(
                new TableName(
                        reading.names().catalog(Optional.of(table)),
                        reading.naming().physical(table.text("name"))),
                origin,
                origin.toString());
        draft.subjects.add(scope.entity());
        draft.comments.addAll(Texts.some(table.text("comment"), "@SecondaryTable(comment)"));
        draft.options.addAll(Texts.some(table.text("options"), "@Table(options)"));
        attribute
                .table()
                .ifPresent(own -> draft.annotations.add(new Stated<>(own, "@StarRocksTable of " + attribute.name())));
        List<ColumnDeclaration> key = new KeyColumns(reading)
                .of(
                        attributes.of(owner),
                        table.inner("joinColumns"),
                        origin,
                        reading.names().isQuoted(owner));
        draft.columns.addAll(key);
        draft.key(KeyModel.PRIMARY, key);
        draft.columns.add(element(attribute, scope, origin, joins.get(), id.get(0), target.orElseThrow()));
    }

    private ColumnDeclaration element(
            Attribute attribute,
            Scope scope,
            Origin origin,
            List<Mirror> joins,
            ColumnDeclaration id,
            TypeElement target) {
        Optional<Mirror> join = joins.stream().findFirst();
        Name name = new Joins(reading, List.of(id), reading.names().isQuoted(target)).name(join, attribute.name(), id);
        ColumnDeclaration column = new Statements(attribute, join)
                .declaration(
                        reading.column(name, origin),
                        List.of(scope.pathTo(attribute)),
                        origin,
                        id.implied().sql(),
                        reading.javaName(attribute.type()),
                        false);
        return column.definitions().isEmpty() ? column.withDefinitions(PlainColumns.definitions(id)) : column;
    }
}
