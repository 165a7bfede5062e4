/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes files below a folder; one that exists with another text is left alone, and the difference is shown. */
final class SourceTree {

    private static final int CONTEXT = 3;

    private final Path base;

    /**
     * A tree.
     *
     * @param base the folder that patches are relative to
     */
    SourceTree(Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    /** Writes texts by path below {@code folder}. */
    List<SourceOutcome> write(Path folder, Map<String, String> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(each -> write(folder.resolve(each.getKey()), each.getValue()))
                        .toList();
    }

    private SourceOutcome write(Path file, String text) {
        try {
            if (Files.exists(file)) {
                String existing = Files.readString(file, StandardCharsets.UTF_8);
                return lines(existing).equals(lines(text))
                        ? new SourceOutcome(file, SourceOutcome.State.UNCHANGED, List.of())
                        : new SourceOutcome(file, SourceOutcome.State.DIFFERS, patch(file, existing, text));
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return new SourceOutcome(file, SourceOutcome.State.WRITTEN, List.of());
        } catch (IOException e) {
            throw new RockhopperException(
                    Message.error(
                            CliCode.UNWRITABLE_FILE,
                            file.toString(),
                            "It cannot be read or written: " + e + ".",
                            "Look at the rights of the folder and the room on the disk."),
                    e);
        }
    }

    private List<String> patch(Path file, String existing, String text) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        String name = shown.toString().replace('\\', '/');
        List<String> before = lines(existing);
        return UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + name, "b/" + name, before, DiffUtils.diff(before, lines(text)), CONTEXT);
    }

    /** Line ends of another system are no difference. */
    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
