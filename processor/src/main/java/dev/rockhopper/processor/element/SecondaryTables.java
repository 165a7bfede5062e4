/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.model.KeyModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Attributes that lie in another table than their class. */
final class SecondaryTables {

    private final Reading reading;
    private final EntityAttributes attributes;
    private final Drafts drafts;

    SecondaryTables(Reading reading, EntityAttributes attributes, Drafts drafts) {
        this.reading = reading;
        this.attributes = attributes;
        this.drafts = drafts;
    }

    /** Adds the columns of an attribute to the table that its {@code @Column} names; false if it names none. */
    boolean add(Attribute attribute, TypeElement entity, Scope scope, List<ColumnDeclaration> columns) {
        String table = attribute.jpa("Column").map(each -> each.text("table")).orElse("");
        if (table.isEmpty()) {
            return false;
        }
        Optional<Mirror> stated = Mirrors.jpa(entity, "SecondaryTable")
                .filter(each -> each.text("name").equals(table));
        if (stated.isEmpty() || !stated.get().text("catalog").isEmpty()) {
            reading.unknown(
                    ProcessorCode.UNKNOWN_MAPPING,
                    attribute,
                    scope,
                    "the table " + table + " is found by Hibernate only.");
            return true;
        }
        draft(stated.get(), entity, scope).columns.addAll(columns);
        return true;
    }

    private TableDraft draft(Mirror stated, TypeElement entity, Scope scope) {
        Origin origin = reading.places().origin(scope.entity(), "", entity);
        TableDraft draft = drafts.of(reading.naming().physical(stated.text("name")), origin, scope.entity());
        if (draft.columns.isEmpty()) {
            draft.comments.addAll(Texts.some(stated.text("comment"), "@SecondaryTable(comment)"));
            draft.options.addAll(Texts.some(stated.text("options"), "@Table(options)"));
            draft.columns.addAll(
                    new KeyColumns(reading).of(attributes.of(entity), stated.inner("pkJoinColumns"), origin));
            draft.key(KeyModel.PRIMARY, draft.columns);
        }
        return draft;
    }
}
