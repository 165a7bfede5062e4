/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.revision.ClassPathRevisions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles;
import org.springframework.aot.generate.GenerationContext;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactory;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.sql.init.dependency.DatabaseInitializerDetector;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.javapoet.ClassName;
import org.springframework.mock.env.MockEnvironment;

/** The files that Spring Boot finds the starter by. */
class StarterFilesTest {

    private static String text(String file) throws IOException {
        try (var in = RockhopperProperties.class.getResourceAsStream("/META-INF/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void settingsAreDescribedForEditors() throws IOException {
        String metadata = text("spring-configuration-metadata.json");
        for (String name :
                new String[] {"mode", "locations", "url", "target", "allow", "validate-entities", "lock-timeout"}) {
            assertThat(metadata).contains("\"name\": \"rockhopper." + name + "\"");
        }
        assertThat(metadata)
                .contains("\"defaultValue\": \"validate\"")
                .contains("What happens when the application starts.");
    }

    @Test
    void factoriesAreLoaded() {
        SpringFactoriesLoader loader = SpringFactoriesLoader.forDefaultResourceLocation();
        FailureHandler othersNeedMore = (type, name, failure) -> {};
        assertThat(loader.load(FailureAnalyzer.class, othersNeedMore))
                .hasAtLeastOneElementOfType(RockhopperFailureAnalyzer.class)
                .hasAtLeastOneElementOfType(EntityDifferencesFailureAnalyzer.class);
        assertThat(loader.load(DatabaseInitializerDetector.class))
                .hasAtLeastOneElementOfType(RockhopperInitializerDetector.class);
        assertThat(loader.load(ConnectionDetailsFactory.class, othersNeedMore))
                .anyMatch(each -> each.getClass().getName().contains("StarRocksContainer"));
    }

    @Test
    void aheadOfTimeRevisionsAreWrittenDownAndKept() {
        RuntimeHints hints = new RuntimeHints();
        InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
        DefaultListableBeanFactory factory = new DefaultListableBeanFactory();
        factory.registerSingleton(
                "environment",
                new MockEnvironment().withProperty("rockhopper.locations", "dev.rockhopper.spring.app.migrations"));
        factory.registerBeanDefinition("rockhopper", new RootBeanDefinition(Rockhopper.class));
        GenerationContext context =
                new DefaultGenerationContext(new ClassNameGenerator(ClassName.get("app", "Shop")), files, hints);
        new RevisionsAotProcessor().processAheadOfTime(factory).applyTo(context, null);
        assertThat(files.getGeneratedFiles(GeneratedFiles.Kind.RESOURCE)).containsKey(ClassPathRevisions.Index.FILE);
        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(TypeReference.of("dev.rockhopper.spring.app.migrations.R1CreateOrders")))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource()
                        .forResource("dev/rockhopper/spring/app/migrations/r2__customer_name.up.sql"))
                .accepts(hints);
    }
}
