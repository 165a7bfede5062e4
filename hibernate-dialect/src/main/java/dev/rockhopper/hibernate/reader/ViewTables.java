/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import jakarta.persistence.Table;
import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.PersistentClass;

/** Makes entities read the view that their annotation names, so that {@code @Table} need not repeat name and catalog. */
public final class ViewTables implements AdditionalMappingContributor {

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
        ViewNames names = new ViewNames(
                context.getBuildingOptions().getPhysicalNamingStrategy(),
                metadata.getDatabase().getJdbcEnvironment());
        for (PersistentClass type : metadata.getEntityBindingMap().values()) {
            Class<?> mapped = type.getMappedClass();
            if (mapped != null && ViewNames.isView(mapped)) {
                rename(type, mapped, names);
            }
        }
    }

    /** A name in {@code @Table} stays; the reader reports if it is another one. */
    private static void rename(PersistentClass type, Class<?> mapped, ViewNames names) {
        Table table = mapped.getAnnotation(Table.class);
        if (!ViewNames.stated(mapped).isEmpty()
                && (table == null || table.name().isEmpty())) {
            type.getTable().setName(names.of(mapped));
        }
        if (!ViewNames.catalog(mapped).isEmpty()
                && (table == null || table.catalog().isEmpty())) {
            type.getTable().setCatalog(ViewNames.catalog(mapped));
        }
    }
}
