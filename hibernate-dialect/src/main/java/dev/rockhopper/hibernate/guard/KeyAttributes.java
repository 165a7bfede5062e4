/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.hibernate.dialect.StarRocksDialect;
import java.util.Arrays;
import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Leaves attributes that are a part of the table's primary key, though not of the id, out of Hibernate's UPDATE: the server refuses one
 * that names such a column, even with the value that is there. Source: FE class {@code UpdateAnalyzer}.
 */
public final class KeyAttributes implements AdditionalMappingContributor {

    @Override
    public String getContributorName() {
        return "rockhopper";
    }

    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        if (!(metadata.getDatabase().getDialect() instanceof StarRocksDialect)) {
            return;
        }
        for (PersistentClass type : metadata.getEntityBindingMap().values()) {
            for (Property property : type.getProperties()) {
                if (isKey(type.getMappedClass(), property)) {
                    property.setUpdatable(false);
                }
            }
        }
    }

    private static boolean isKey(Class<?> entity, Property property) {
        return isNamed(entity, property.getName())
                || property.getSelectables().stream()
                        .anyMatch(column -> column instanceof Column named && isNamed(entity, named.getName()));
    }

    /** Whether an attribute belongs to the primary key that is stated. */
    static boolean isKey(EntityPersister entity, String attribute) {
        return isNamed(entity.getMappedClass(), attribute)
                || Arrays.stream(entity.getPropertyColumnNames(attribute))
                        .anyMatch(column -> column != null && isNamed(entity.getMappedClass(), column));
    }

    private static boolean isNamed(Class<?> entity, String name) {
        StarRocksTable table = entity == null ? null : entity.getAnnotation(StarRocksTable.class);
        return table != null && Arrays.stream(table.primaryKey()).anyMatch(name::equalsIgnoreCase);
    }
}
