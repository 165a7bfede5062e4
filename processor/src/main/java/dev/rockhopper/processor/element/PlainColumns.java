/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.ImpliedType;
import dev.rockhopper.schema.entity.Origin;
import java.util.List;
import java.util.Optional;

/** Columns about which no annotation of an attribute says anything: keys, positions, discriminators. */
final class PlainColumns {

    private PlainColumns() {}

    /** A column of a type. */
    static ColumnDeclaration of(String name, List<String> paths, Origin origin, String type, boolean nullable) {
        return new ColumnDeclaration(
                name,
                paths,
                origin,
                ImpliedType.of(type, "of column " + name),
                nullable,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Optional.empty());
    }

    /** A column that refers to another one. */
    static ColumnDeclaration referring(
            String name, List<String> paths, Origin origin, ColumnDeclaration referred, boolean nullable) {
        return of(name, paths, origin, referred.implied().sql(), nullable);
    }
}
