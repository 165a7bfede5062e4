/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the files of a folder say of themselves, without being compiled: enough to tell whether the snapshot belongs to them.
 *
 * @param parents of each revision, by id
 * @param unread files that look like revisions and say no id
 */
public record WrittenRevisions(Map<String, List<String>> parents, List<Path> unread) {

    private static final Pattern JAVA = Pattern.compile("@Revision\\s*\\(([^)]*)\\)");
    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern PARENTS = Pattern.compile("\\bparents\\s*=\\s*(\\{[^}]*}|\"[^\"]*\")");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern SQL =
            Pattern.compile("--\\s*rockhopper:\\s*revision\\s+([^\\s,]+)(?:\\s*,\\s*parents?\\s+([^\\n]*))?");

    public WrittenRevisions {
        parents = Map.copyOf(parents);
        unread = List.copyOf(unread);
    }

    /** The revisions of a folder and the folders below; none if there is no such folder. */
    public static WrittenRevisions in(Path folder) throws IOException {
        Map<String, List<String>> parents = new TreeMap<>();
        List<Path> unread = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    read(file, parents, unread);
                }
            }
        }
        return new WrittenRevisions(parents, unread);
    }

    /** Revisions that are nobody's parent, sorted. */
    public List<String> heads() {
        Set<String> all = new HashSet<>();
        parents.values().forEach(all::addAll);
        return parents.keySet().stream()
                .filter(id -> !all.contains(id))
                .sorted()
                .toList();
    }

    private static void read(Path file, Map<String, List<String>> parents, List<Path> unread) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".java")) {
            Matcher revision = JAVA.matcher(Files.readString(file, StandardCharsets.UTF_8));
            if (revision.find()) {
                java(revision.group(1), file, parents, unread);
            }
        } else if (SqlFileName.parse(name).filter(each -> !each.down()).isPresent()) {
            Matcher header = SQL.matcher(Files.readString(file, StandardCharsets.UTF_8));
            if (header.find()) {
                String before = header.group(2) == null ? "" : header.group(2).strip();
                parents.put(header.group(1), before.isEmpty() ? List.of() : List.of(before.split("[\\s,]+")));
            } else {
                unread.add(file);
            }
        }
    }

    private static void java(String members, Path file, Map<String, List<String>> parents, List<Path> unread) {
        Matcher id = ID.matcher(members);
        if (!id.find()) {
            unread.add(file);
            return;
        }
        List<String> before = new ArrayList<>();
        Matcher stated = PARENTS.matcher(members);
        if (stated.find()) {
            Matcher text = TEXT.matcher(stated.group(1));
            while (text.find()) {
                before.add(text.group(1));
            }
        }
        parents.put(id.group(1), before);
    }
}
