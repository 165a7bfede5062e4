/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import dev.rockhopper.hibernate.corpus.clinic.ClinicUnit;
import dev.rockhopper.hibernate.corpus.guide.GuideUnit;
import dev.rockhopper.hibernate.corpus.market.MarketUnit;
import dev.rockhopper.hibernate.corpus.wide.WideUnit;
import dev.rockhopper.hibernate.testing.JacksonMapper;
import java.io.StringWriter;
import java.util.stream.Collectors;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;

/** The tables of the corpus are those that the schema tool creates. */
class CorpusTablesTest {

    @Test
    void ofTheWideEntitiesAreGolden() {
        GoldenFile.check(CorpusFile.FOLDER.resolve("tables-wide.sql"), tables(WideUnit.ENTITIES));
    }

    @Test
    void ofTheGuideAreGolden() {
        GoldenFile.check(CorpusFile.FOLDER.resolve("tables-guide.sql"), tables(GuideUnit.ENTITIES));
    }

    @Test
    void ofTheClinicAreGolden() {
        GoldenFile.check(CorpusFile.FOLDER.resolve("tables-clinic.sql"), tables(ClinicUnit.ENTITIES));
    }

    @Test
    void ofTheMarketAreGolden() {
        GoldenFile.check(CorpusFile.FOLDER.resolve("tables-market.sql"), tables(MarketUnit.ENTITIES));
    }

    private static String tables(Class<?>... entities) {
        StringWriter script = new StringWriter();
        try (var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", "StarRocks")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .applySetting("hibernate.type.json_format_mapper", new JacksonMapper())
                .applySetting("jakarta.persistence.schema-generation.scripts.action", "create")
                .applySetting("jakarta.persistence.schema-generation.scripts.create-target", script)
                .build()) {
            new MetadataSources(registry)
                    .addAnnotatedClasses(entities)
                    .buildMetadata()
                    .buildSessionFactory()
                    .close();
        }
        return script.toString().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n", "", "\n"));
    }
}
