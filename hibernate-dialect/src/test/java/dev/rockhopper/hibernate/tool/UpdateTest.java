/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.model.Table;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** update. */
class UpdateTest {

    private static final Databases DATABASES = new Databases();
    private static final Map<String, Object> UPDATE = Map.of("hibernate.hbm2ddl.auto", "update");
    private static final Map<String, Object> VALIDATE =
            Map.of("hibernate.hbm2ddl.auto", "validate", ToolSettings.VALIDATE, "compatible");

    @AfterAll
    static void stop() {
        DATABASES.close();
    }

    @BeforeEach
    void fresh() {
        DATABASES.next();
    }

    private static void olderTables() {
        DATABASES.run(
                "CREATE TABLE z_item (id BIGINT, name VARCHAR(20) NOT NULL, surplus INT)"
                        + " PRIMARY KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 3 PROPERTIES ('replication_num' = '1')",
                "CREATE TABLE sale (day DATE NOT NULL, id BIGINT NOT NULL, item BIGINT NOT NULL)"
                        + " DUPLICATE KEY(day, id) PARTITION BY date_trunc('month', day)"
                        + " DISTRIBUTED BY HASH(id) BUCKETS 2 PROPERTIES ('replication_num' = '1')");
    }

    @Test
    void whatIsMissingIsAddedAndNothingIsLost() {
        olderTables();
        DATABASES.boot(UPDATE, Shop.ENTITIES).close();
        Table item = DATABASES.schema().table("z_item").orElseThrow();
        assertThat(item.columnNames()).contains("surplus", "price");
        assertThat(item.comment()).isEqualTo("What is sold");
        assertThat(item.indexes()).hasSize(1);
        DATABASES.boot(VALIDATE, Shop.ENTITIES).close();
    }

    @Test
    void aSecondUpdateFindsNothingToDo() {
        DATABASES.boot(UPDATE, Shop.ENTITIES).close();
        StringWriter script = new StringWriter();
        DATABASES
                .boot(
                        Map.of(
                                "jakarta.persistence.schema-generation.scripts.action",
                                "update",
                                "jakarta.persistence.schema-generation.scripts.create-target",
                                script),
                        Shop.ENTITIES)
                .close();
        assertThat(script.toString()).isEmpty();
    }

    @Test
    void asAScriptNothingIsTouched() {
        olderTables();
        StringWriter script = new StringWriter();
        DATABASES
                .boot(
                        Map.of(
                                "jakarta.persistence.schema-generation.scripts.action",
                                "update",
                                "jakarta.persistence.schema-generation.scripts.create-target",
                                script),
                        Shop.ENTITIES)
                .close();
        assertThat(script.toString())
                .contains("ADD COLUMN `price`", "CREATE VIEW `a_cheap_item`", "CREATE TABLE `Dog`")
                .doesNotContain("DROP");
        assertThat(DATABASES.schema().objects()).containsOnlyKeys("z_item", "sale");
    }
}
