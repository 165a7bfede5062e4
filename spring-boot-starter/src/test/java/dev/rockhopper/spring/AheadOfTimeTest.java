/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.core.io.InputStreamSource;
import org.springframework.javapoet.ClassName;

/** What Spring writes ahead of time compiles, and upgrades a database in a process of its own, as it would in a native image. */
@StarRocksTest
class AheadOfTimeTest {

    @TempDir
    private Path folder;

    @Test
    void anUpgradeRunsAheadOfTime(TestDatabase database) throws Exception {
        String[] properties = {
            "spring.datasource.url=" + database.url(),
            "spring.datasource.username=" + database.user(),
            "spring.datasource.password=" + database.password(),
            "rockhopper.mode=upgrade",
            "rockhopper.history.property.replication_num=1",
            "rockhopper.locations=dev.rockhopper.spring.app.migrations"
        };
        String initializer = generate(properties);
        assertThat(run(initializer, properties)).contains("All 2 revisions are there");
        assertThat(database.query("SELECT message FROM rockhopper_history ORDER BY message"))
                .hasSize(2);
    }

    /** Sources, class files and resources; the sources are compiled. Gives the name of the class that fills a context. */
    private String generate(String[] properties) throws IOException {
        InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
        DefaultGenerationContext generation =
                new DefaultGenerationContext(new ClassNameGenerator(ClassName.get("shop", "Shop")), files);
        String initializer;
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of(properties).applyTo(context);
            context.register(DataSourceAutoConfiguration.class, RockhopperAutoConfiguration.class);
            initializer = new ApplicationContextAotGenerator()
                    .processAheadOfTime(context, generation)
                    .canonicalName();
        }
        generation.writeGeneratedContent();
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", classPath(), "-d", folder.toString()));
        for (Kind kind : Kind.values()) {
            for (Map.Entry<String, InputStreamSource> each :
                    files.getGeneratedFiles(kind).entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                try (InputStream content = each.getValue().getInputStream()) {
                    Files.write(file, content.readAllBytes());
                }
                if (kind == Kind.SOURCE) {
                    arguments.add(file.toString());
                }
            }
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).as("javac").isZero();
        return initializer;
    }

    private String run(String initializer, String[] properties) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dspring.aot.enabled=true",
                "-cp",
                classPath(),
                AheadOfTimeMain.class.getName(),
                initializer));
        command.addAll(List.of(properties));
        File log = folder.resolve("log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(log.toPath(), StandardCharsets.UTF_8);
        assertThat(ended).as(text).isTrue();
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private String classPath() {
        return folder + File.pathSeparator + System.getProperty("java.class.path");
    }
}
