/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.config.SettingKey;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every setting of the command line is a parameter; and what parameters say arrives. */
class ParametersTest {

    /** The class path is the project's, and a password lies in settings.xml or in a file. */
    private static final Set<SettingKey> OF_MAVEN = Set.of(SettingKey.CLASSPATH, SettingKey.PASSWORD);

    private static Stream<SettingKey> settings() {
        return Arrays.stream(SettingKey.values()).filter(key -> !OF_MAVEN.contains(key));
    }

    private static String property(SettingKey key) {
        return Pattern.compile("[-.]([a-z])")
                .matcher(key.key())
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void noneIsLacking() throws IOException {
        String descriptor;
        try (var in = RockhopperMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(settings())
                .allSatisfy(key -> assertThat(descriptor).contains("${rockhopper." + property(key) + "}"));
    }

    @Test
    void eachIsPassedOn() throws ReflectiveOperationException {
        RevisionMojo goal = new RevisionMojo();
        for (Class<?> type : List.of(RevisionMojo.class, RockhopperMojo.class)) {
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.getName().equals("packageName")) {
                    field.set(goal, "value of package");
                } else if (field.getType() == String.class) {
                    field.set(goal, "value of " + field.getName());
                } else if (field.getType() == List.class && !field.getName().equals("pluginArtifacts")) {
                    field.set(goal, List.of("value of " + field.getName()));
                } else if (field.getType() == File.class) {
                    field.set(goal, new File("/value of " + field.getName()));
                }
            }
        }
        StatedSettings stated = new StatedSettings(Map.of());
        goal.addParameters(stated);
        goal.addTo(stated);
        Map<String, String> expected = settings()
                .collect(Collectors.toMap(
                        key -> "rockhopper." + key.key(),
                        key -> "value of " + property(key),
                        (a, b) -> a,
                        TreeMap::new));
        Map<String, String> said = new TreeMap<>(stated.all());
        said.replaceAll((name, value) -> new File(value).getName());
        assertThat(said).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "doctor => doctor",
                " stamp   head => stamp|head",
                "merge -m \"anna and bert\" => merge|-m|anna and bert",
                "merge --message='bert''s' => merge|--message=berts",
                "merge -m \"bert's work\" => merge|-m|bert's work",
                "revision -m it's => revision|-m|it's"
            })
    void aLineIsSplitAsAShellDoes(String line, String words) {
        assertThat(CommandMojo.words(line)).containsExactly(words.split("\\|"));
    }
}
