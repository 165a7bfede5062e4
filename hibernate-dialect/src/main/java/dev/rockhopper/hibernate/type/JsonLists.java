/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/** Lists of basic values in JSON columns as arrays, so that they can be unnested. */
public final class JsonLists {

    private JsonLists() {}

    /** Whether values of the type are lists in JSON. */
    public static boolean holds(JdbcType type) {
        return type.getDefaultSqlTypeCode() == SqlTypes.JSON_ARRAY;
    }

    /** The elements of a list. */
    public static String elements(String list, JdbcType element) {
        return Shape.array(Shape.of(element), false).fromJson(list);
    }
}
