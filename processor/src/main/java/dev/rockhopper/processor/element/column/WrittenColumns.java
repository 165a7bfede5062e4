/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.model.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns that the values of one entity are written to. Hibernate refuses two of them for one column, unless one is only read; about
 * associations, which often share columns with ids, nothing is said here. Source: Hibernate's {@code PersistentClass.checkColumnDuplication}.
 */
public final class WrittenColumns {

    private final Reading reading;
    private final Map<String, ColumnDeclaration> byName = new HashMap<>();

    public WrittenColumns(Reading reading) {
        this.reading = reading;
    }

    /** Adds the columns of an attribute, and reports those that another attribute is written to. */
    public void add(Attribute attribute, List<ColumnDeclaration> columns) {
        if (!attribute.isBasic() || attribute.isId()) {
            return;
        }
        for (ColumnDeclaration column : columns) {
            if (reading.isWritten(column.origin())) {
                ColumnDeclaration other = byName.putIfAbsent(Names.key(column.name()), column);
                if (other != null
                        && other.implied().sql().equals(column.implied().sql())) { // else the types disagree
                    report(column, other.origin());
                }
            }
        }
    }

    private void report(ColumnDeclaration column, Origin other) {
        reading.problems()
                .error(
                        EntityCode.CONTRADICTION,
                        column.origin(),
                        "column " + column.name() + " is written by " + column.origin() + " and by " + other + ".",
                        "Name one of them otherwise, by @Column(name) or @AttributeOverride, or only read it: insertable = false, updatable = false.");
    }
}
