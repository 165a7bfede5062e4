/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.table;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.column.PlainColumns;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.reading.Reading;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The column that tells the classes of a hierarchy apart. Source: Hibernate's {@code EntityBinder} and {@code InheritanceState}. */
public final class Discriminators {

    private static final String PER_CLASS = "TABLE_PER_CLASS";

    private final Reading reading;

    public Discriminators(Reading reading) {
        this.reading = reading;
    }

    /** Adds the column of a root's table, if it has one. */
    public void add(TableDraft draft, TypeElement root, String strategy, boolean inherited) {
        Optional<Mirror> stated = Mirrors.jpa(root, "DiscriminatorColumn");
        boolean implied = strategy.equals(Classes.SINGLE_TABLE) && inherited;
        boolean computed =
                Mirrors.find(root, Mirrors.HIBERNATE + "DiscriminatorFormula").isPresent();
        if (strategy.equals(PER_CLASS) || computed || stated.isEmpty() && !implied) {
            return;
        }
        String name = stated.map(each -> each.text("name")).orElse("DTYPE");
        draft.columns.add(
                PlainColumns.of(reading.naming().physical(name), List.of(), draft.origin, type(stated), false, stated));
    }

    private static String type(Optional<Mirror> stated) {
        return switch (stated.map(each -> each.constant("discriminatorType")).orElse("")) {
            case "CHAR" -> "CHAR(1)";
            case "INTEGER" -> "INT";
            default -> "VARCHAR(" + stated.map(each -> each.number("length")).orElse(31) + ")";
        };
    }
}
