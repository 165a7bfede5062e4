/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;

/** Scripts without any database. */
class ScriptsTest {

    private static final String PREFIX = "jakarta.persistence.schema-generation.";

    private static void boot(Map<String, Object> settings, Class<?>... classes) {
        try (var registry = new StandardServiceRegistryBuilder()
                .applySetting(JdbcSettings.DIALECT, "StarRocks")
                .applySetting(JdbcSettings.ALLOW_METADATA_ON_BOOT, "false")
                .applySettings(settings)
                .build()) {
            new MetadataSources(registry)
                    .addAnnotatedClasses(classes)
                    .buildMetadata()
                    .buildSessionFactory()
                    .close();
        }
    }

    @Test
    void createAndDrop() {
        StringWriter create = new StringWriter();
        StringWriter drop = new StringWriter();
        boot(
                Map.of(
                        PREFIX + "scripts.action", "drop-and-create",
                        PREFIX + "scripts.create-target", create,
                        PREFIX + "scripts.drop-target", drop),
                Shop.Item.class,
                Shop.CheapItem.class);
        assertThat(create.toString()).isEqualToNormalizingNewlines("""
                        CREATE TABLE `z_item` (
                          `id` BIGINT NOT NULL,
                          `name` VARCHAR(50) NOT NULL,
                          `price` INT NOT NULL DEFAULT '0' COMMENT 'In cents',
                          INDEX `i_name` (`name`) USING BITMAP
                        )
                        PRIMARY KEY(`id`)
                        COMMENT 'What is sold'
                        DISTRIBUTED BY HASH(`id`) BUCKETS 3
                        PROPERTIES (
                          "replication_num" = "1"
                        );
                        CREATE VIEW `a_cheap_item` (
                          `id` COMMENT 'Number',
                          `name`
                        )
                        AS
                        SELECT id, name FROM z_item WHERE price < 100;
                        """);
        assertThat(drop.toString())
                .isEqualToNormalizingNewlines("DROP VIEW IF EXISTS `a_cheap_item`;\nDROP TABLE IF EXISTS `z_item`;\n");
    }

    @Test
    void ownScriptsAndFirstRows() {
        StringWriter create = new StringWriter();
        boot(
                Map.of(
                        PREFIX + "scripts.action",
                        "create",
                        PREFIX + "scripts.create-target",
                        create,
                        PREFIX + "create-source",
                        "script-then-metadata",
                        PREFIX + "create-script-source",
                        new StringReader("SET x = 1;"),
                        "jakarta.persistence.sql-load-script-source",
                        new StringReader("INSERT INTO a VALUES (1);"),
                        "hibernate.hbm2ddl.delimiter",
                        ";;"),
                Shop.CheapItem.class);
        assertThat(create.toString().lines().filter(line -> line.endsWith(";;")))
                .containsExactly(
                        "SET x = 1;;", "SELECT id, name FROM z_item WHERE price < 100;;", "INSERT INTO a VALUES (1);;");
    }

    @Test
    void viewsOfPlainClasses() {
        StringWriter create = new StringWriter();
        boot(
                Map.of(
                        PREFIX + "scripts.action",
                        "create",
                        PREFIX + "scripts.create-target",
                        create,
                        ToolSettings.VIEWS,
                        Shop.PLAIN_VIEWS),
                Shop.Sale.class);
        assertThat(create.toString()).contains("CREATE TABLE `sale`", "CREATE MATERIALIZED VIEW `sales_per_day`");
        assertThatThrownBy(() -> boot(
                        Map.of(
                                PREFIX + "scripts.action",
                                "create",
                                PREFIX + "scripts.create-target",
                                create,
                                ToolSettings.VIEWS,
                                "no.such.View"),
                        Shop.Sale.class))
                .isInstanceOf(SchemaManagementException.class)
                .hasMessageContaining("RH1221 no.such.View");
    }

    @Test
    void noTemporaryTablesAtBoot() {
        StringWriter create = new StringWriter();
        boot(
                Map.of(
                        PREFIX + "scripts.action", "create",
                        PREFIX + "scripts.create-target", create,
                        PREFIX + "create-source", "metadata"),
                Shop.Animal.class,
                Shop.Dog.class);
        assertThat(create.toString())
                .contains("CREATE TABLE `Animal`", "CREATE TABLE `Dog`")
                .doesNotContain("HTE_");
    }

    @Entity(name = "Wrong")
    @StarRocksTable(primaryKey = "idd", orderBy = "namme")
    static class Wrong {
        @Id
        long id;

        String name;
    }

    @Test
    void wrongAnnotationsAreReportedTogether() {
        assertThatThrownBy(() -> boot(
                        Map.of(
                                PREFIX + "scripts.action",
                                "create",
                                PREFIX + "scripts.create-target",
                                new StringWriter()),
                        Wrong.class))
                .isInstanceOf(SchemaManagementException.class)
                .hasMessageContaining("Did you mean id?")
                .hasMessageContaining("Did you mean name?");
    }
}
