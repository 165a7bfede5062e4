/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.revision.ClassPathRevisions;
import dev.rockhopper.schema.plan.Hazard;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files that Spring Boot finds the starter by. */
class StarterFilesTest {

    private static String text(String file) throws IOException {
        try (var in = RockhopperProperties.class.getResourceAsStream("/META-INF/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Each field of the settings is there with its type, a sentence, and the default that the class has. */
    @Test
    void settingsAreDescribedForEditors() throws Exception {
        Map<String, JsonNode> described = new HashMap<>();
        new ObjectMapper()
                .readTree(text("spring-configuration-metadata.json"))
                .get("properties")
                .forEach(each -> described.put(each.get("name").asString(), each));
        described.keySet().removeIf(name -> name.startsWith("management."));
        Set<String> names = new HashSet<>();
        described("rockhopper.", new RockhopperProperties(), described, names);
        assertThat(described).containsOnlyKeys(names);
    }

    private static void described(String prefix, Object defaults, Map<String, JsonNode> metadata, Set<String> names)
            throws IllegalAccessException {
        for (Field field : defaults.getClass().getDeclaredFields()) {
            String name = prefix + field.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            field.setAccessible(true);
            Object value = field.get(defaults);
            if (value != null
                    && value.getClass().getEnclosingClass() == RockhopperProperties.class
                    && !(value instanceof Enum)) {
                described(name + ".", value, metadata, names);
            } else {
                names.add(name);
                described(name, field, value, metadata.get(name));
            }
        }
    }

    private static void described(String name, Field field, Object value, JsonNode metadata) {
        assertThat(metadata).as(name).isNotNull();
        assertThat(metadata.get("type").asString().replace('$', '.').replace("java.lang.Boolean", "boolean"))
                .as(name)
                .isEqualTo(
                        field.getGenericType().getTypeName().replace('$', '.').replace(", ", ","));
        assertThat(metadata.path("description").asString()).as(name).endsWith(".");
        if (value instanceof Enum<?> || value instanceof Boolean || name.equals("rockhopper.target")) {
            assertThat(metadata.get("defaultValue").asString()).as(name).isEqualToIgnoringCase(value.toString());
        }
    }

    @Test
    void hazardsAreOffered() throws IOException {
        List<String> offered = new ArrayList<>();
        new ObjectMapper()
                .readTree(text("spring-configuration-metadata.json"))
                .get("hints")
                .forEach(hint -> hint.get("values")
                        .forEach(value -> offered.add(value.get("value").asString())));
        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Hazard.Kind.values())
                        .map(Hazard.Kind::word)
                        .toList());
    }

    /** Slices of Boot's tests that initialise the database ({@code @DataJpaTest}, {@code @JdbcTest}) look in this file. */
    @Test
    void slicesOfTestsHaveRockhopper() throws IOException {
        assertThat(
                        text(
                                "spring/org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureDataSourceInitialization.imports"))
                .isEqualToIgnoringNewLines(RockhopperAutoConfiguration.class.getName());
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
