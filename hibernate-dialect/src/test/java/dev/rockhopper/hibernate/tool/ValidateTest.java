/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SchemaValidationException;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.tool.schema.internal.DefaultSchemaFilterProvider;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** validate. */
class ValidateTest {

    private static final Databases DATABASES = new Databases();
    private static final Map<String, Object> VALIDATE = Map.of("hibernate.hbm2ddl.auto", "validate");
    private static final String SALE =
            "CREATE TABLE sale (day DATE NOT NULL, id BIGINT NOT NULL, item BIGINT NOT NULL, surplus INT)"
                    + " DUPLICATE KEY(day, id) PARTITION BY date_trunc('month', day)"
                    + " DISTRIBUTED BY HASH(id) BUCKETS 2 PROPERTIES ('replication_num' = '1')";

    private String current;

    @AfterAll
    static void stop() {
        DATABASES.close();
    }

    @BeforeEach
    void fresh() {
        current = DATABASES.next();
    }

    @Test
    void allDifferencesAtOnce() {
        DATABASES.run(
                "CREATE TABLE z_item (id BIGINT, name VARCHAR(20) NOT NULL, needed INT NOT NULL)"
                        + " PRIMARY KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 3 PROPERTIES ('replication_num' = '1')",
                SALE);
        SchemaDifferencesException e = catchThrowableOfType(
                SchemaDifferencesException.class,
                () -> DATABASES.boot(VALIDATE, Shop.Item.class, Shop.Sale.class, Shop.CheapItem.class));
        assertThat(e.differences())
                .extracting(ObjectDifference::object)
                .containsExactly("a_cheap_item", "sale", "z_item");
        assertThat(e.differences()).extracting(ObjectDifference::isHarmless).containsExactly(false, true, false);
        assertThat(e)
                .hasMessageStartingWith("The database db")
                .hasMessageContaining(" differs from the entities in 3 objects:")
                .hasMessageContaining("a_cheap_item (" + Shop.CheapItem.class.getName() + ")")
                .hasMessageContaining("existence: the entity says a view; the database has nothing")
                .hasMessageContaining("to mend: CREATE VIEW `a_cheap_item`")
                .hasMessageContaining("column surplus: the entity says nothing; the database has surplus INT NULL")
                .hasMessageContaining(
                        "column name: the entity says name VARCHAR(50) NOT NULL; the database has name VARCHAR(20) NOT NULL")
                .hasMessageContaining("column price: the entity says price INT NOT NULL DEFAULT '0'")
                .hasMessageContaining("column needed: the entity says nothing; the database has needed INT NOT NULL")
                .hasMessageContaining("comment: the entity says 'What is sold'; the database has ''")
                .hasMessageContaining("to mend: ALTER TABLE `z_item`");
    }

    @Test
    void aMaterializedViewThatTheServerHasStoppedIsADifference() {
        Map<String, Object> views =
                Map.of(ToolSettings.VIEWS, Shop.PLAIN_VIEWS, "hibernate.hbm2ddl.auto", "create-only");
        DATABASES.boot(views, Shop.Sale.class).close();
        DATABASES.run("ALTER MATERIALIZED VIEW sales_per_day INACTIVE");
        assertThatThrownBy(() -> DATABASES.boot(
                        Map.of(ToolSettings.VIEWS, Shop.PLAIN_VIEWS, "hibernate.hbm2ddl.auto", "validate"),
                        Shop.Sale.class))
                .hasMessageContaining("sales_per_day (" + Shop.SalesPerDay.class.getName() + ")")
                .hasMessageContaining("state: the entity says active; the database has inactive")
                .hasMessageContaining("to mend: ALTER MATERIALIZED VIEW `sales_per_day` ACTIVE;");
    }

    /** Lies in a database of others. */
    @Entity(name = "Elsewhere")
    @Table(name = "elsewhere", catalog = "rh_validate_elsewhere")
    @StarRocksTable(
            primaryKey = "id",
            distributedBy = "HASH(id) BUCKETS 2",
            properties = @Property(name = "replication_num", value = "1"))
    static class Elsewhere {
        @Id
        Long id;

        String note;
    }

    @Test
    void furtherDatabasesAreComparedIfNamed() {
        Map<String, Object> both = Map.of(
                "hibernate.hbm2ddl.auto", "validate", ToolSettings.DATABASES, "rh_validate_elsewhere, " + current);
        DATABASES.run(
                "CREATE DATABASE rh_validate_elsewhere",
                "CREATE TABLE rh_validate_elsewhere.elsewhere (id BIGINT NOT NULL) PRIMARY KEY(id)"
                        + " DISTRIBUTED BY HASH(id) BUCKETS 2 PROPERTIES ('replication_num' = '1')");
        try {
            assertThatCode(() -> DATABASES.boot(VALIDATE, Elsewhere.class).close())
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> DATABASES.boot(both, Elsewhere.class))
                    .hasMessageContaining("rh_validate_elsewhere.elsewhere (" + Elsewhere.class.getName() + ")")
                    .hasMessageContaining(
                            "column note: the entity says note VARCHAR(255) NULL; the database has nothing")
                    .hasMessageContaining("to mend: ALTER TABLE `rh_validate_elsewhere`.`elsewhere` ADD COLUMN `note`");
            DATABASES.run("ALTER TABLE rh_validate_elsewhere.elsewhere ADD COLUMN note VARCHAR(255)");
            assertThatCode(() -> DATABASES.boot(both, Elsewhere.class).close()).doesNotThrowAnyException();
        } finally {
            DATABASES.run("DROP DATABASE rh_validate_elsewhere FORCE");
        }
    }

    @Test
    void warnsOnlyIfSet() {
        assertThatCode(() -> DATABASES
                        .boot(
                                Map.of("hibernate.hbm2ddl.auto", "validate", ToolSettings.VALIDATE, "warn"),
                                Shop.Item.class)
                        .close())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DATABASES.boot(
                        Map.of("hibernate.hbm2ddl.auto", "validate", ToolSettings.VALIDATE, "perhaps"),
                        Shop.Item.class))
                .isInstanceOf(SchemaManagementException.class)
                .hasMessageContaining("Set it to fail, compatible or warn.");
    }

    @Test
    void whatProgramsDoNotNoticeFailsUnlessSet() {
        DATABASES.run(SALE);
        assertThatThrownBy(() -> DATABASES.boot(VALIDATE, Shop.Sale.class))
                .isInstanceOf(SchemaDifferencesException.class)
                .hasMessageContaining("column surplus: the entity says nothing")
                .hasMessageEndingWith(
                        "=compatible starts in spite of what programs do not notice, =warn in spite of everything.");
        Map<String, Object> compatible =
                Map.of("hibernate.hbm2ddl.auto", "validate", ToolSettings.VALIDATE, "compatible");
        assertThatCode(() -> DATABASES.boot(compatible, Shop.Sale.class).close())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DATABASES.boot(compatible, Shop.Sale.class, Shop.Item.class))
                .isInstanceOf(SchemaDifferencesException.class);
    }

    @Test
    void schemaManagerGivesTheSame() {
        try (SessionFactory factory = DATABASES.boot(Map.of(), Shop.Item.class)) {
            assertThatThrownBy(() -> factory.getSchemaManager().validate())
                    .isInstanceOfSatisfying(
                            SchemaValidationException.class,
                            e -> assertThat(e.getFailures())
                                    .singleElement()
                                    .isInstanceOf(SchemaDifferencesException.class));
        }
    }

    /** Leaves out one table. */
    public static class WithoutSale extends DefaultSchemaFilterProvider {

        @Override
        public SchemaFilter getValidateFilter() {
            return new SchemaFilter() {
                @Override
                public boolean includeNamespace(Namespace namespace) {
                    return true;
                }

                @Override
                public boolean includeTable(org.hibernate.mapping.Table table) {
                    return !table.getName().equals("sale");
                }

                @Override
                public boolean includeSequence(Sequence sequence) {
                    return true;
                }
            };
        }
    }

    @Test
    void filtersAndContributorsAreHonoured() {
        assertThatCode(() -> DATABASES
                        .boot(
                                Map.of(
                                        "hibernate.hbm2ddl.auto",
                                        "validate",
                                        "hibernate.hbm2ddl.schema_filter_provider",
                                        WithoutSale.class.getName()),
                                Shop.Sale.class)
                        .close())
                .doesNotThrowAnyException();
        assertThatCode(() -> DATABASES
                        .boot(Map.of("hibernate.hbm2ddl.auto.envers", "validate"), Shop.Sale.class)
                        .close())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DATABASES.boot(Map.of("hibernate.hbm2ddl.auto.orm", "validate"), Shop.Sale.class))
                .isInstanceOf(SchemaDifferencesException.class);
    }

    @Test
    void otherDatabasesKeepHibernatesTool() {
        assertThatThrownBy(() -> DATABASES.boot(
                        Map.of(
                                "hibernate.hbm2ddl.auto", "validate",
                                "jakarta.persistence.jdbc.url", "jdbc:h2:mem:other",
                                "jakarta.persistence.jdbc.user", "sa"),
                        Shop.Sale.class))
                .isInstanceOf(SchemaManagementException.class)
                .isNotInstanceOf(SchemaDifferencesException.class)
                .hasMessageContaining("missing table");
    }
}
