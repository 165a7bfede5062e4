/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The YAML files of cases. */
final class CaseFiles {

    private CaseFiles() {}

    static Map<String, Object> read(String file) {
        try (InputStream in = CaseFiles.class.getResourceAsStream("/cases/" + file)) {
            Map<String, Object> content = new Yaml().load(in);
            return content == null ? Map.of() : content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, Object>> maps(Object value) {
        return list(value).stream().map(CaseFiles::map).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> list(Object value) {
        return value == null ? List.of() : (List<T>) value;
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
