/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.List;
import java.util.stream.Stream;

/** Code of object names and of statements that are little more than a name. */
final class ObjectCode {

    private ObjectCode() {}

    /** {@code op.call("name"} and further strings{@code )}, in another database {@code op.in("db").call("name")}. */
    static Chain head(String call, ObjectName name, String... more) {
        String strings = JavaText.strings(
                Stream.concat(Stream.of(name.name()), Stream.of(more)).toList());
        return Chain.of("op$L.$L($L)", place(name), call, strings);
    }

    static Chain drop(DropObject drop) {
        String call = switch (drop.kind()) {
            case TABLE -> "dropTable";
            case VIEW -> "dropView";
            case MATERIALIZED_VIEW -> "dropMaterializedView";
        };
        return head(call, drop.name()).callIf(drop.ifExists(), "ifExists").callIf(drop.force(), "force");
    }

    static boolean samePlace(ObjectName a, ObjectName b) {
        return a.catalog().equals(b.catalog()) && a.database().equals(b.database());
    }

    private static String place(ObjectName name) {
        if (name.catalog().isEmpty() && name.database().isEmpty()) {
            return "";
        }
        List<String> parts =
                Stream.concat(name.catalog().stream(), name.database().stream()).toList();
        return ".in(" + JavaText.strings(parts) + ")";
    }
}
