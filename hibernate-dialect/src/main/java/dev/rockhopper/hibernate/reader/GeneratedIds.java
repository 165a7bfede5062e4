/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.message.EntityCode;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;

/**
 * Finds ids that the database would have to generate, before Hibernate tries to.
 *
 * <p>StarRocks never tells a client which number a row got (FE class {@code MysqlOkPacket}: {@code LAST_INSERT_ID} is always 0), has no
 * sequences, and no row locks for a table of numbers.
 */
final class GeneratedIds {

    static final String REMEDY =
            "Use @GeneratedValue(strategy = GenerationType.UUID) on a UUID or String, or assign the id in the application.";

    private final Metadata metadata;
    private final MemberCache members = new MemberCache();
    private final Problems problems;

    GeneratedIds(Metadata metadata, Problems problems) {
        this.metadata = metadata;
        this.problems = problems;
    }

    /** Reports all such ids; says whether there were none. */
    boolean check() {
        boolean none = true;
        for (PersistentClass type : metadata.getEntityBindings()) {
            if (type instanceof RootClass) {
                for (Property id : EntityTables.idProperties(type)) {
                    none &= check(type, id);
                }
            }
        }
        return none;
    }

    private boolean check(PersistentClass type, Property id) {
        Members own = members.of(type.getMappedClass());
        String name = id.getName();
        GeneratedValue generated = own.annotation(name, GeneratedValue.class).orElse(null);
        if (generated == null || own.annotation(name, GenericGenerator.class).isPresent()) {
            return true;
        }
        boolean sequence = own.annotation(name, SequenceGenerator.class).isPresent();
        boolean table = own.annotation(name, TableGenerator.class).isPresent();
        GenerationType strategy = generated.strategy();
        boolean byDatabase = strategy == GenerationType.IDENTITY
                || strategy == GenerationType.SEQUENCE
                || strategy == GenerationType.TABLE
                || strategy == GenerationType.AUTO && (sequence || table || isNumbered(own, name, generated));
        if (byDatabase) {
            problems.error(
                    EntityCode.GENERATED_ID,
                    new Origin(EntityTables.name(type), name),
                    "@GeneratedValue(strategy = " + strategy + ") leaves the id to the database, which cannot tell it.",
                    REMEDY);
        }
        return !byDatabase;
    }

    /** Without a strategy Hibernate generates UUIDs for UUIDs, and takes a sequence for numbers. */
    private static boolean isNumbered(Members own, String name, GeneratedValue generated) {
        Class<?> java = own.type(name).orElse(Object.class);
        return generated.generator().isEmpty() && java != UUID.class && java != String.class;
    }
}
