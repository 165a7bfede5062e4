/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.wide;

import dev.rockhopper.hibernate.corpus.CorpusFile;
import dev.rockhopper.hibernate.corpus.GoldenFile;
import java.io.StringWriter;
import java.util.stream.Collectors;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;

/** The tables of the wide entities are those that the schema tool creates. */
class WideTablesTest {

    @Test
    void areTheGoldenTables() {
        StringWriter script = new StringWriter();
        try (var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", "StarRocks")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .applySetting("jakarta.persistence.schema-generation.scripts.action", "create")
                .applySetting("jakarta.persistence.schema-generation.scripts.create-target", script)
                .build()) {
            new MetadataSources(registry)
                    .addAnnotatedClasses(WideUnit.ENTITIES)
                    .buildMetadata()
                    .buildSessionFactory()
                    .close();
        }
        String tables =
                script.toString().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n", "", "\n"));
        GoldenFile.check(CorpusFile.FOLDER.resolve("tables-wide.sql"), tables);
    }
}
