/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.hibernate.hql.HqlViews;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.entity.Stated;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import java.util.Optional;
import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.spi.MetadataImplementor;

/** The queries of views that are stated as HQL. */
final class HqlDefinitions {

    private final Metadata metadata;
    private final Problems problems;

    HqlDefinitions(Metadata metadata, Problems problems) {
        this.metadata = metadata;
        this.problems = problems;
    }

    /**
     * The query; none if no HQL is stated, and empty if it cannot be translated, which is reported.
     *
     * @param columns those that the entity maps
     */
    Optional<List<Stated<String>>> query(String hql, List<ColumnDeclaration> columns, Origin place) {
        if (hql.isBlank()) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(List.of(new Stated<>(
                    new HqlViews(metadata).sql(hql, name -> column(name, columns)), "hql")));
        } catch (HibernateException | RockhopperException | IllegalArgumentException e) {
            problems.error(
                    EntityCode.BROKEN_DEFINITION,
                    place,
                    "hql: " + e.getMessage(),
                    "Correct the HQL, or state the query as SQL in definition.");
            return Optional.empty();
        }
    }

    /** An attribute's column, or what the naming strategy makes of another name. */
    private String column(String name, List<ColumnDeclaration> columns) {
        return columns.stream()
                .filter(column -> column.paths().contains(name))
                .map(ColumnDeclaration::name)
                .findFirst()
                .orElseGet(() -> ((MetadataImplementor) metadata)
                        .getMetadataBuildingOptions()
                        .getPhysicalNamingStrategy()
                        .toPhysicalColumnName(
                                Identifier.toIdentifier(name),
                                metadata.getDatabase().getJdbcEnvironment())
                        .getText());
    }
}
