/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import org.hibernate.type.BasicType;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

/** Types of lists and arrays inside of maps. */
final class MapElements {

    private MapElements() {}

    @SuppressWarnings("unchecked") // the element type is that of the plural type
    static <E> BasicType<?> array(BasicPluralJavaType<E> plural, BasicType<?> element, JdbcTypeIndicators indicators) {
        return plural.resolveType(
                indicators.getTypeConfiguration(), indicators.getDialect(), (BasicType<E>) element, null, indicators);
    }
}
