/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns by which a second table of an entity refers to the entity's id; they can be called by the id's attributes. */
final class KeyColumns {

    private final Reading reading;

    KeyColumns(Reading reading) {
        this.reading = reading;
    }

    /** Key columns that are called like those of the id, unless {@code @PrimaryKeyJoinColumn} names them otherwise. */
    List<ColumnDeclaration> of(List<ColumnDeclaration> id, List<Mirror> stated, Origin origin) {
        Optional<List<Mirror>> joins = Joins.ordered(stated, id);
        if (joins.isEmpty() || id.isEmpty()) {
            reading.notes()
                    .add(
                            origin.type(),
                            ProcessorCode.UNKNOWN_REFERENCE,
                            origin,
                            "the columns that refer to the id are known to Hibernate only.");
            return List.of();
        }
        List<ColumnDeclaration> columns = new ArrayList<>();
        for (int i = 0; i < id.size(); i++) {
            String name = joins.get().isEmpty() ? "" : joins.get().get(i).text("name");
            columns.add(PlainColumns.referring(
                    name.isEmpty() ? id.get(i).name() : reading.naming().physical(name),
                    id.get(i).paths(),
                    origin,
                    id.get(i),
                    false));
        }
        return columns;
    }
}
