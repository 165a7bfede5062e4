/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the guide.
 *
 * @param path the file
 * @param text its text
 */
record Page(Path path, String text) {

    private static final Path DOCS = Path.of("").toAbsolutePath();

    /**
     * A fenced block.
     *
     * @param language the first word behind the fence
     * @param info the rest of that line
     * @param line of the fence
     * @param text between the fences
     */
    record Block(String language, String info, int line, String text) {

        /** The file it is: {@code file=…} behind the fence, or a first line {@code // src/shop/Order.java}; empty if it is none. */
        String file() {
            if (info.startsWith("file=")) {
                return info.substring("file=".length());
            }
            String first = text.lines().findFirst().orElse("");
            return first.matches("(//|#) [\\w./-]+\\.(java|properties)") ? first.replaceFirst("^\\S+ ", "") : "";
        }
    }

    static Page of(String name) {
        return of(DOCS.resolve(name));
    }

    static Page of(Path path) {
        try {
            return new Page(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages: the guide, and what lies at the top of the repository. */
    static List<Page> all() {
        try (Stream<Path> guide = Files.walk(DOCS);
                Stream<Path> top = Files.list(DOCS.getParent())) {
            return Stream.concat(guide, top)
                    .filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !path.startsWith(DOCS.resolve("target")))
                    .sorted()
                    .map(Page::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return DOCS.getParent().relativize(path).toString();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int start = i;
                StringBuilder block = new StringBuilder();
                for (i++; !lines.get(i).startsWith("```"); i++) {
                    block.append(lines.get(i)).append('\n');
                }
                String[] words = lines.get(start).substring(3).strip().split(" ", 2);
                blocks.add(new Block(words[0], words.length > 1 ? words[1] : "", start + 1, block.toString()));
            }
        }
        return blocks;
    }

    List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The text without its fenced blocks. */
    String prose() {
        return text.replaceAll("(?s)\\n```.*?\\n```", "\n");
    }

    /** The rows of the tables below a heading, cell by cell; heads left out. */
    List<List<String>> rows(String heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        String before = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                inside = line.replaceFirst("^#+ ", "").equals(heading);
            } else if (inside && line.startsWith("|") && !line.startsWith("| ---") && !line.startsWith("|---")) {
                if (before.startsWith("|")) {
                    rows.add(cells(line));
                }
            }
            before = line;
        }
        return rows;
    }

    private static List<String> cells(String line) {
        String[] cells = line.strip().replaceAll("^\\||\\|$", "").split("(?<!\\\\)\\|", -1);
        return Stream.of(cells)
                .map(String::strip)
                .map(cell -> cell.replace("\\|", "|"))
                .toList();
    }
}
