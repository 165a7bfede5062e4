/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.jdbc.Expectation;
import org.hibernate.mapping.PersistentClass;

/**
 * Expects no number of rows from a DELETE of an entity whose table has no primary key: StarRocks deletes there by a condition that it
 * applies later, and always answers 0.
 *
 * <p>Source: answers of a frontend; FE class {@code DeleteMgr}.
 */
public final class DeleteExpectations implements AdditionalMappingContributor {

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
        for (PersistentClass type : metadata.getEntityBindingMap().values()) {
            if (TableKeys.otherThanPrimary(type.getMappedClass())
                    .or(() -> TableKeys.otherThanPrimary(type.getRootClass().getMappedClass()))
                    .isPresent()) {
                type.setDeleteExpectation(() -> Expectation.None.INSTANCE);
            }
        }
    }
}
