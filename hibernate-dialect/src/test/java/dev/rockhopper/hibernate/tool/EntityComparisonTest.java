/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.annotations.RenamedFrom;
import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.hibernate.reader.EntitySource;
import dev.rockhopper.hibernate.reader.HibernateSchemaReader;
import dev.rockhopper.live.LiveSchema;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.diff.text.ChangeText;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.CreateTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What validate says and what update dares, without a database. */
class EntityComparisonTest {

    private static final String ITEM =
            "CREATE TABLE z_item (id BIGINT, name VARCHAR(20) NOT NULL, needed INT NOT NULL, INDEX i_old (needed))"
                    + " PRIMARY KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 3 PROPERTIES ('replication_num' = '1')";

    private static EntityComparison compare(String ddl, Class<?>... classes) {
        Schema actual = Schema.of(DdlParser.parseScript(ddl).stream()
                .map(parsed -> ((CreateTable) parsed.statement()).table())
                .toList());
        return EntityComparison.of(
                ServerProfile.NEWEST,
                new LiveSchema(actual, List.of(), List.of()),
                new HibernateSchemaReader().read(EntitySource.of(classes)).orThrow());
    }

    @Test
    void differencesNameBothSidesAndTheWay() {
        List<ObjectDifference> differences = new DifferenceReport(compare(
                        ITEM + "; CREATE TABLE other (id INT) DUPLICATE KEY(id)",
                        Shop.Item.class,
                        Shop.CheapItem.class))
                .differences();
        assertThat(differences).extracting(ObjectDifference::object).containsExactly("a_cheap_item", "z_item");
        assertThat(new SchemaDifferencesException("shop", differences))
                .hasMessageStartingWith("The database shop differs from the entities in 2 objects:")
                .hasMessageContaining("a_cheap_item (" + Shop.CheapItem.class.getName() + ")")
                .hasMessageContaining("existence: the entity says a view; the database has nothing")
                .hasMessageContaining("to mend: CREATE VIEW `a_cheap_item`")
                .hasMessageContaining(
                        "column name: the entity says name VARCHAR(50) NOT NULL; the database has name VARCHAR(20) NOT NULL")
                .hasMessageContaining("column price: the entity says price INT NOT NULL DEFAULT '0'")
                .hasMessageContaining("column needed: the entity says nothing; the database has needed INT NOT NULL")
                .hasMessageContaining("comment: the entity says 'What is sold'; the database has ''")
                .hasMessageContaining("to mend: ALTER TABLE `z_item`");
    }

    @Test
    void equalSchemasHaveNoDifferences() {
        EntityComparison comparison = compare(
                "CREATE TABLE sale (day DATE NOT NULL, id BIGINT NOT NULL, item BIGINT NOT NULL)"
                        + " DUPLICATE KEY(day, id) PARTITION BY date_trunc('month', day)"
                        + " DISTRIBUTED BY HASH(id) BUCKETS 2 PROPERTIES ('replication_num' = '1')",
                Shop.Sale.class);
        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void updateKeepsWhatNoEntityKnows() {
        EntityComparison comparison = compare(ITEM, Shop.Item.class);
        SafeChanges safe = new SafeChanges(comparison.changes());
        assertThat(ChangeText.lines(safe.left()))
                .containsExactlyInAnyOrder(
                        "table z_item: drop column needed", "table z_item: drop index i_old(needed) BITMAP");
        assertThat(comparison.plan(safe.kept()).steps())
                .allMatch(SafeChanges::losesNothing)
                .extracting(comparison::sql)
                .anyMatch(sql -> sql.contains("ADD COLUMN `price`"))
                .anyMatch(sql -> sql.contains("MODIFY COLUMN `name` VARCHAR(50)"))
                .noneMatch(sql -> sql.contains("DROP"));
    }

    @Entity(name = "Narrow")
    @Table(name = "narrow")
    @RenamedFrom("broad")
    @StarRocksTable(duplicateKey = "id")
    static class Narrow {
        @Id
        long id;

        int number;
    }

    @Test
    void updateRenamesButDoesNotCutValues() {
        EntityComparison comparison = compare(
                "CREATE TABLE broad (id BIGINT NOT NULL, number BIGINT NOT NULL) DUPLICATE KEY(id)", Narrow.class);
        assertThat(ChangeText.lines(comparison.changes())).contains("rename table broad to narrow");
        assertThat(comparison.plan(new SafeChanges(comparison.changes()).kept()).steps().stream()
                        .filter(SafeChanges::losesNothing)
                        .map(comparison::sql))
                .contains("ALTER TABLE `broad` RENAME `narrow`")
                .noneMatch(sql -> sql.contains("MODIFY COLUMN"));
    }
}
