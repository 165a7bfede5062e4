/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fleet;

import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads a targets file:
 *
 * <pre>
 * parallel: 4
 * max-failures: 1
 * targets:
 *   - name: eu
 *     url: jdbc:mysql://eu:9030/
 *     databases: [shop_*]
 *     user: deploy
 *     password-file: eu.password
 *     driver: {sslMode: REQUIRED}
 * </pre>
 *
 * <p>A password itself has no place in it.
 *
 * @param parallel how many targets run at a time
 * @param maxFailures how many targets may fail before no further one is begun
 * @param targets in order
 */
public record TargetsFile(int parallel, int maxFailures, List<TargetSpec> targets) {

    private static final Set<String> TOP = Set.of("parallel", "max-failures", "targets");
    private static final Set<String> ENTRY =
            Set.of("name", "url", "databases", "user", "password-file", "password-env", "driver");

    public TargetsFile {
        targets = List.copyOf(targets);
    }

    /**
     * Reads a file; paths in it start from its folder.
     *
     * @throws RockhopperException RH8005 if it cannot be read, RH8002 if it says something that is not understood
     */
    public static TargetsFile read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new FileReader(file).targets(yaml);
        } catch (IOException | YAMLException e) {
            throw new RockhopperException(
                    Message.error(
                            CliCode.UNREADABLE_FILE,
                            file.toString(),
                            "The targets cannot be read: " + e.getMessage(),
                            "Check the path and its rights, and that it is YAML."),
                    e);
        }
    }

    /** Turns YAML into targets. */
    private record FileReader(Path file) {

        TargetsFile targets(Object yaml) {
            Map<String, Object> top = map(yaml, "the file", TOP);
            List<TargetSpec> specs = new ArrayList<>();
            for (Object each : list(top.get("targets"), "targets")) {
                specs.add(target(map(each, "an entry of targets", ENTRY)));
            }
            if (specs.isEmpty()) {
                throw wrong("There are no targets.");
            }
            return new TargetsFile(number(top, "parallel", 1, 1), number(top, "max-failures", 0, 0), specs);
        }

        private TargetSpec target(Map<String, Object> entry) {
            String url = text(entry, "url").orElseThrow(() -> wrong("A target has no url."));
            return new TargetSpec(
                    text(entry, "name").orElse(""),
                    url,
                    list(entry.get("databases"), "databases").stream()
                            .map(String::valueOf)
                            .toList(),
                    text(entry, "user"),
                    text(entry, "password-file")
                            .map(path -> file.toAbsolutePath().resolveSibling(path)),
                    text(entry, "password-env"),
                    texts(entry.get("driver")));
        }

        private Map<String, String> texts(Object value) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (value instanceof Map<?, ?> map) {
                map.forEach((name, each) -> texts.put(String.valueOf(name), String.valueOf(each)));
            } else if (value != null) {
                throw wrong("driver is no map.");
            }
            return texts;
        }

        private Map<String, Object> map(Object value, String what, Set<String> known) {
            if (!(value instanceof Map<?, ?> map)) {
                throw wrong(what + " is no map.");
            }
            Map<String, Object> named = new LinkedHashMap<>();
            map.forEach((name, each) -> {
                if (!known.contains(String.valueOf(name))) {
                    throw wrong("\"" + name + "\" is not known; known are " + String.join(", ", known) + ".");
                }
                named.put(String.valueOf(name), each);
            });
            return named;
        }

        /** A single value is a list of one. */
        private List<?> list(Object value, String what) {
            if (value == null) {
                return List.of();
            }
            if (value instanceof Map<?, ?>) {
                throw wrong(what + " is no list.");
            }
            return value instanceof List<?> list ? list : List.of(value);
        }

        private int number(Map<String, Object> map, String name, int otherwise, int least) {
            Object value = map.getOrDefault(name, otherwise);
            if (!(value instanceof Integer number) || number < least) {
                throw wrong(name + " is no number of at least " + least + ".");
            }
            return number;
        }

        private static Optional<String> text(Map<String, Object> map, String name) {
            return Optional.ofNullable(map.get(name)).map(String::valueOf);
        }

        private RockhopperException wrong(String text) {
            return new RockhopperException(Message.error(
                    CliCode.INVALID_SETTING,
                    file.toString(),
                    text,
                    "The file has parallel, max-failures and targets; a target has url, and may have name, databases, user,"
                            + " password-file, password-env and driver."));
        }
    }
}
