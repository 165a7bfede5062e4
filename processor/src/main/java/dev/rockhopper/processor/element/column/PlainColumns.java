/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Texts;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.ImpliedType;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Stated;
import java.util.List;
import java.util.Optional;

/** Columns about which no annotation of an attribute says anything: keys, positions, discriminators. */
public final class PlainColumns {

    private PlainColumns() {}

    /** A column of a type. */
    public static ColumnDeclaration of(String name, List<String> paths, Origin origin, String type, boolean nullable) {
        return ColumnDeclaration.of(name, paths, origin, ImpliedType.of(type, "of column " + name))
                .withNullable(nullable);
    }

    /** A column of a type, with what an annotation for columns states about it. */
    public static ColumnDeclaration of(
            String name, List<String> paths, Origin origin, String type, boolean nullable, Optional<Mirror> stated) {
        return of(name, paths, origin, type, nullable)
                .withDefinitions(Texts.some(stated, "columnDefinition", "columnDefinition"))
                .withOptions(Texts.some(stated, "options", "options"))
                .withComments(Texts.some(stated, "comment", "comment"));
    }

    /** A column that refers to another one. */
    public static ColumnDeclaration referring(
            String name,
            List<String> paths,
            Origin origin,
            ColumnDeclaration referred,
            boolean nullable,
            Optional<Mirror> join) {
        ColumnDeclaration column = of(name, paths, origin, referred.implied().sql(), nullable, join);
        return column.definitions().isEmpty() ? column.withDefinitions(definitions(referred)) : column;
    }

    /** What defines a column defines those that refer to it, unless they are defined themselves. */
    public static List<Stated<String>> definitions(ColumnDeclaration referred) {
        return referred.definitions().stream()
                .map(each -> new Stated<>(each.value(), "columnDefinition"))
                .toList();
    }
}
