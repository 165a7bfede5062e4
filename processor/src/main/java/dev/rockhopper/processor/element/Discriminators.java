/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The column that tells the classes in one table apart. */
final class Discriminators {

    private final Reading reading;

    Discriminators(Reading reading) {
        this.reading = reading;
    }

    void add(TableDraft draft, TypeElement root, String strategy, boolean inherited) {
        Optional<Mirror> stated = Mirrors.jpa(root, "DiscriminatorColumn");
        boolean needed = strategy.equals("SINGLE_TABLE") && inherited;
        Origin origin = draft.origin;
        if (stated.isPresent() && (!needed || isSpecial(stated.get()))) {
            reading.notes()
                    .add(
                            origin.type(),
                            ProcessorCode.UNKNOWN_MAPPING,
                            origin,
                            "this @DiscriminatorColumn is read by Hibernate only.");
        } else if (needed) {
            String name = stated.map(each -> each.text("name")).orElse("DTYPE");
            int length = stated.map(each -> each.number("length")).orElse(31);
            draft.columns.add(PlainColumns.of(
                    reading.naming().physical(name), List.of(), origin, "VARCHAR(" + length + ")", false));
        }
    }

    private static boolean isSpecial(Mirror stated) {
        return !stated.constant("discriminatorType").equals("STRING")
                || !stated.text("columnDefinition").isEmpty()
                || !stated.text("options").isEmpty();
    }
}
