/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.schema.message.EntityCode;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Finds ids that the database would have to generate.
 *
 * <p>StarRocks never tells a client which number a row got (FE class {@code MysqlOkPacket}: {@code LAST_INSERT_ID} is always 0), has no
 * sequences, and no row locks for a table of numbers.
 */
public final class GeneratedIds {

    private static final Set<String> BY_DATABASE = Set.of("IDENTITY", "SEQUENCE", "TABLE");

    private final Reading reading;
    private final EntityAttributes attributes;

    public GeneratedIds(Reading reading, EntityAttributes attributes) {
        this.reading = reading;
        this.attributes = attributes;
    }

    /** Reports such ids of one entity. */
    public void check(TypeElement entity) {
        Scope scope = attributes.scope(entity, Scope.Nullity.PLAIN);
        for (Attribute each : attributes.all(entity)) {
            if (each.isId()) {
                each.jpa("GeneratedValue").ifPresent(generated -> check(each, generated, scope));
            }
        }
    }

    private void check(Attribute id, Mirror generated, Scope scope) {
        String strategy = generated.constant("strategy");
        boolean byDatabase = BY_DATABASE.contains(strategy)
                || strategy.equals("AUTO")
                        && (id.is("SequenceGenerator") || id.is("TableGenerator") || isNumbered(id, generated));
        if (byDatabase) {
            reading.problems()
                    .error(
                            EntityCode.GENERATED_ID,
                            reading.origin(id, scope),
                            "@GeneratedValue(strategy = " + strategy
                                    + ") leaves the id to the database, which cannot tell it.",
                            "Use @GeneratedValue(strategy = GenerationType.UUID) on a UUID or String, or assign the id in the application.");
        }
    }

    /** Without a strategy Hibernate generates UUIDs for UUIDs, and takes a sequence for numbers. */
    private static boolean isNumbered(Attribute id, Mirror generated) {
        Optional<String> type =
                Classes.of(id.type()).map(each -> each.getQualifiedName().toString());
        return generated.text("generator").isEmpty()
                && id.hibernate("UuidGenerator").isEmpty()
                && !type.equals(Optional.of("java.util.UUID"))
                && !type.equals(Optional.of("java.lang.String"));
    }
}
