/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.table;

import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.annotation.Texts;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Stated;
import dev.rockhopper.schema.message.EntityCode;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Adds what annotations on an entity say about its table. */
public final class ClassAnnotations {

    private static final String OWN_TABLE = Mirrors.OWN + "StarRocksTable";

    private final Reading reading;

    public ClassAnnotations(Reading reading) {
        this.reading = reading;
    }

    public void add(TableDraft draft, TypeElement entity, Origin origin) {
        if (Mirrors.find(entity, OWN_TABLE).isPresent()) {
            StarRocksTable own = entity.getAnnotation(StarRocksTable.class);
            draft.annotations.add(new Stated<>(own, "@StarRocksTable of " + entity.getSimpleName()));
        }
        Optional<Mirror> table = Mirrors.jpa(entity, "Table");
        Optional<Mirror> comment = Mirrors.find(entity, Mirrors.HIBERNATE + "Comment");
        draft.comments.addAll(Texts.some(comment, "value", "@Comment"));
        draft.comments.addAll(Texts.some(table, "comment", "@Table(comment)"));
        draft.options.addAll(Texts.some(table, "options", "@Table(options)"));
        draft.queries.addAll(Texts.some(
                Mirrors.find(entity, Mirrors.HIBERNATE + "View"), "query", "@org.hibernate.annotations.View(query)"));
        draft.formerName = draft.formerName.or(() -> formerName(entity));
        table.ifPresent(stated -> check(stated, origin));
    }

    /** The former name that a class states for its table or view. */
    public static Optional<String> formerName(TypeElement type) {
        return Mirrors.find(type, Mirrors.OWN + "RenamedFrom").map(each -> each.text("value"));
    }

    /** A class in the table of its superclass has no table to say something about. */
    public void reportOnSubclass(TypeElement entity, Origin origin) {
        if (Mirrors.find(entity, OWN_TABLE).isPresent()) {
            reading.problems()
                    .error(
                            EntityCode.MISPLACED,
                            origin,
                            "@StarRocksTable is on a class that shares the table of its superclass.",
                            "Move it to the root of the hierarchy.");
        }
    }

    private void check(Mirror table, Origin origin) {
        if (!table.text("schema").isEmpty()) {
            reading.problems()
                    .warning(
                            EntityCode.UNUSED,
                            origin,
                            "the schema " + table.text("schema")
                                    + " of @Table is not used: StarRocks has databases only.",
                            "Name another database by @Table(catalog), or take the schema away.");
        }
        if (table.states("uniqueConstraints") || table.states("indexes") || table.states("check")) {
            reading.problems()
                    .info(
                            EntityCode.NOT_ENFORCED,
                            origin,
                            "unique constraints, checks and indexes of @Table are left out: StarRocks has no counterpart.",
                            "Use a PRIMARY KEY for uniqueness, and @StarRocksTable(indexes) for indexes.");
        }
    }
}
