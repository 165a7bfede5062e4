/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns by which a second table of an entity refers to the entity's id; they can be called by the id's attributes. */
public final class KeyColumns {

    private final Reading reading;

    public KeyColumns(Reading reading) {
        this.reading = reading;
    }

    /**
     * Key columns that are called like those of the id, unless the annotations name them otherwise; none, with a note, if they do not fit.
     *
     * @param quoted whether the table that is referred to has a quoted name
     */
    public List<ColumnDeclaration> of(List<ColumnDeclaration> id, List<Mirror> stated, Origin origin, boolean quoted) {
        Joins toId = new Joins(reading, id, quoted);
        Optional<List<Mirror>> joins = toId.ordered(stated);
        if (joins.isEmpty() || id.isEmpty()) {
            reading.notes()
                    .add(
                            origin.type(),
                            origin.type(),
                            ProcessorCode.UNKNOWN_REFERENCE,
                            origin,
                            "the columns that refer to the id are known to Hibernate only.");
            return List.of();
        }
        List<ColumnDeclaration> columns = new ArrayList<>();
        for (int i = 0; i < id.size(); i++) {
            Optional<Mirror> join = joins.get().isEmpty()
                    ? Optional.empty()
                    : Optional.of(joins.get().get(i));
            columns.add(PlainColumns.referring(
                    reading.column(toId.name(join, id.get(i)), origin),
                    id.get(i).paths(),
                    origin,
                    id.get(i),
                    false,
                    join));
        }
        return columns;
    }
}
