/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import dev.rockhopper.schema.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the classes of one package: a class of its own for each table and view, none called like a type that sources use. */
final class ClassNames {

    private static final Set<String> USED = Set.of(
            "BigDecimal",
            "BigInteger",
            "Boolean",
            "Byte",
            "Class",
            "Column",
            "Double",
            "Embeddable",
            "EmbeddedId",
            "Entity",
            "Float",
            "Id",
            "IdClass",
            "Immutable",
            "IndexType",
            "Integer",
            "JdbcTypeCode",
            "Key",
            "List",
            "LocalDate",
            "LocalDateTime",
            "Long",
            "Map",
            "MaterializedView",
            "Object",
            "Override",
            "Property",
            "Record",
            "Serializable",
            "Short",
            "SqlTypes",
            "StarRocksColumn",
            "StarRocksIndex",
            "StarRocksTable",
            "String",
            "Table",
            "View",
            "ViewColumn",
            "ViewSecurity");

    private ClassNames() {}

    /** Names that a nested class must not hide; may be changed. */
    static Set<String> used() {
        return new HashSet<>(USED);
    }

    /** Class names by names of tables and views, without the prefix that they have. */
    static Map<String, String> of(Schema schema, String prefix) {
        List<String> names = schema.objects().keySet().stream().sorted().toList();
        return new UniqueNames(Set.of())
                .of(names, name -> type(name.startsWith(prefix) ? name.substring(prefix.length()) : name));
    }

    private static String type(String name) {
        String type = JavaNames.type(name);
        return USED.contains(type) ? type + "Entity" : type;
    }
}
