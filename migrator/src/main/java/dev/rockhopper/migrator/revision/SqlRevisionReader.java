/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.codegen.revision.SqlFileName;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes revisions out of SQL files: pairs the two directions and reads the headers. */
final class SqlRevisionReader {

    private record File(SqlFileName name, String place, String text) {}

    private static final Pattern OTHERS_OF_FLYWAY =
            Pattern.compile("(R__|B[\\d._]+__).*|(before|after|create)[A-Z]\\w*\\.sql");

    private final Map<String, File> ups = new LinkedHashMap<>();
    private final Map<String, File> downs = new LinkedHashMap<>();
    private final List<Message> warnings = new ArrayList<>();

    /** Takes a file; one whose name says nothing gives a warning. */
    void add(String fileName, String place, String text) {
        Optional<SqlFileName> name = SqlFileName.parse(fileName);
        if (name.isEmpty()) {
            warnings.add(leftOut(fileName, place));
            return;
        }
        Map<String, File> files = name.get().down() ? downs : ups;
        File other = files.putIfAbsent(name.get().key(), new File(name.get(), place, text));
        if (other != null) {
            throw fault(
                    RevisionCode.DUPLICATE_ID,
                    other.place() + ", " + place,
                    "Two files are the same direction of revision " + name.get().key() + ".",
                    "Delete one of them.");
        }
    }

    private static Message leftOut(String fileName, String place) {
        return OTHERS_OF_FLYWAY.matcher(fileName).matches()
                ? Message.warning(
                        RevisionCode.NOT_A_REVISION,
                        place,
                        "Repeatable migrations, baselines and callbacks of Flyway are not read; the file is left out.",
                        "Write a revision for each change of what it makes, or an entity with @View; then move it elsewhere.")
                : Message.warning(
                        RevisionCode.NOT_A_REVISION,
                        place,
                        "The file is no revision by its name and is left out.",
                        "Call it <id>__<words>.up.sql or V<number>__<words>.sql, or move it elsewhere.");
    }

    List<Message> warnings() {
        return warnings;
    }

    /** The revisions; a file of Flyway without a header follows the one with the next lower number. */
    List<LoadedRevision> revisions() {
        downs.forEach((key, down) -> {
            if (!ups.containsKey(key)) {
                throw fault(
                        RevisionCode.NOT_A_REVISION,
                        down.place(),
                        "The downgrade has no upgrade beside it.",
                        "Restore the upgrade's file, or delete this one.");
            }
        });
        List<LoadedRevision> revisions = new ArrayList<>();
        List<String> previous = List.of();
        for (File up : sorted()) {
            RevisionNode node = node(up, previous);
            Optional<File> down = Optional.ofNullable(downs.get(up.name().key()));
            down.ifPresent(file -> checkSame(node, file));
            revisions.add(new SqlRevision(
                    node, up.text(), down.map(File::text), down.map(File::place).orElseGet(() -> missing(up))));
            previous = up.name().isFlyway() ? List.of(node.id()) : previous;
        }
        return revisions;
    }

    private List<File> sorted() {
        return ups.values().stream()
                .sorted(Comparator.comparing(File::name, SqlFileName.BY_VERSION).thenComparing(File::place))
                .toList();
    }

    private static RevisionNode node(File up, List<String> previous) {
        Optional<SqlHeader> header = SqlHeader.read(up.text(), up.place());
        if (header.isPresent()) {
            SqlHeader said = header.get();
            return new RevisionNode(
                    said.id(),
                    said.parents(),
                    said.dependsOn(),
                    said.labels(),
                    said.replaces(),
                    said.message(),
                    up.place());
        }
        if (up.name().isFlyway()) {
            String message = up.name().slug().replace('_', ' ');
            return new RevisionNode(up.name().key(), previous, List.of(), List.of(), message, up.place());
        }
        throw fault(
                RevisionCode.INVALID_HEADER,
                up.place(),
                "The file does not begin with the header of a revision.",
                "Its first line is: -- rockhopper: revision " + up.name().key()
                        + ", parent <id of the revision before>");
    }

    private static void checkSame(RevisionNode node, File down) {
        SqlHeader.read(down.text(), down.place())
                .filter(header -> !header.id().equals(node.id()))
                .ifPresent(header -> {
                    throw fault(
                            RevisionCode.INVALID_HEADER,
                            down.place(),
                            "The file says it is of revision " + header.id() + ", but " + node.origin() + " says "
                                    + node.id() + ".",
                            "Correct one of the two headers.");
                });
    }

    private static String missing(File up) {
        return up.place().replaceFirst("\\.up\\.sql$", ".down.sql").replaceFirst("V([^/\\\\]*)$", "U$1");
    }

    private static RockhopperException fault(RevisionCode code, String place, String text, String remedy) {
        return new RockhopperException(Message.error(code, place, text, remedy));
    }
}
