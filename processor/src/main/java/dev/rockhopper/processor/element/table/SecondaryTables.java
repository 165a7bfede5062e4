/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.table;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.annotation.Texts;
import dev.rockhopper.processor.element.column.EmbeddedColumns;
import dev.rockhopper.processor.element.column.EntityAttributes;
import dev.rockhopper.processor.element.column.KeyColumns;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.name.TableName;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Stated;
import dev.rockhopper.schema.message.ProcessorCode;
import dev.rockhopper.schema.model.KeyModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Tables beside the main one of an entity: {@code @SecondaryTable}. */
public final class SecondaryTables {

    private final Reading reading;
    private final EntityAttributes attributes;
    private final Drafts drafts;

    public SecondaryTables(Reading reading, EntityAttributes attributes, Drafts drafts) {
        this.reading = reading;
        this.attributes = attributes;
        this.drafts = drafts;
    }

    /** The tables that an entity states, with their key columns, by their names in the database. */
    public Map<String, TableDraft> of(TypeElement entity, Scope scope) {
        Map<String, TableDraft> tables = new LinkedHashMap<>();
        for (Mirror stated : Mirrors.repeated(entity, "SecondaryTable", "SecondaryTables")) {
            Origin origin = reading.places().origin(scope.entity(), "", entity);
            TableName name = new TableName(
                    reading.names().catalog(Optional.of(stated)),
                    reading.naming().physical(stated.text("name")));
            TableDraft draft = drafts.of(name, origin, scope.entity());
            draft.subjects.add(Reading.columnsOf(scope.entity()));
            draft.comments.addAll(Texts.some(stated.text("comment"), "@SecondaryTable(comment)"));
            draft.options.addAll(Texts.some(stated.text("options"), "@Table(options)"));
            draft.columns.addAll(new KeyColumns(reading)
                    .of(
                            attributes.of(entity),
                            stated.inner("pkJoinColumns"),
                            origin,
                            reading.names().isQuoted(entity)));
            draft.key(KeyModel.PRIMARY, draft.columns);
            tables.put(name.text(), draft);
        }
        return tables;
    }

    /** Adds the columns of an attribute to the table that they name; false if they name none. */
    public boolean add(
            Attribute attribute, Scope scope, List<ColumnDeclaration> columns, Map<String, TableDraft> tables) {
        Optional<String> table = table(attribute, scope);
        if (table.isEmpty()) {
            return false;
        }
        TableDraft draft = tables.get(reading.naming().physical(table.get()));
        if (draft == null) {
            unknown(table.get(), scope, reading.origin(attribute, scope));
            return true;
        }
        attribute
                .table()
                .ifPresent(own -> draft.annotations.add(new Stated<>(own, "@StarRocksTable of " + attribute.name())));
        draft.columns.addAll(columns);
        return true;
    }

    /** The table that the annotations of an attribute name; what is embedded lies in one table as a whole. */
    private Optional<String> table(Attribute attribute, Scope scope) {
        Optional<TypeElement> embedded = attribute.isBasic() ? EmbeddedColumns.embeddable(attribute) : Optional.empty();
        if (embedded.isPresent()) {
            Scope inner = EmbeddedColumns.inside(attribute, scope);
            return attributes.columns().embedded().attributes(attribute, embedded.get(), scope).stream()
                    .flatMap(each -> table(each, inner).stream())
                    .findFirst();
        }
        List<Mirror> stated = attribute.isToOne()
                ? scope.overrides().joins(attribute, scope.path())
                : scope.overrides().column(attribute, scope.path()).stream().toList();
        for (Mirror each : stated) {
            String table = each.text("table");
            if (!table.isEmpty() && !attribute.isCollection()) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private void unknown(String table, Scope scope, Origin origin) {
        reading.notes()
                .add(
                        scope.entity(),
                        Reading.columnsOf(scope.entity()),
                        ProcessorCode.UNKNOWN_MAPPING,
                        origin,
                        "the table " + table + " is found by Hibernate only.");
    }
}
