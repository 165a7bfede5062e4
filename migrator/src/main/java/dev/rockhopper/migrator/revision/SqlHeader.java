/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header of a SQL revision: {@code -- rockhopper: revision 4f1c, parent 0a1b} and further lines. */
final class SqlHeader {

    private static final Pattern LINE = Pattern.compile("--\\s*rockhopper:\\s*(.*)");
    private static final Pattern REVISION =
            Pattern.compile("revision\\s+(\\S+?)(?:\\s*,\\s*parents?\\s+(.*)|\\s*,\\s*downgrade)?");
    private static final List<String> NAMES = List.of("revision", "message", "labels", "depends on", "replaces");

    private final Map<String, String> values = new LinkedHashMap<>();

    private SqlHeader() {}

    /**
     * The header at the beginning of a file; empty if the file begins otherwise.
     *
     * @throws RockhopperException RH6021 if it is there but cannot be read
     */
    static Optional<SqlHeader> read(String text, String place) {
        SqlHeader header = new SqlHeader();
        for (String line : CanonicalSource.plain(text).split("\n")) {
            Matcher matcher = LINE.matcher(line.strip());
            if (!matcher.matches()) {
                break;
            }
            header.add(matcher.group(1), place);
        }
        return header.values.containsKey("revision") ? Optional.of(header) : Optional.empty();
    }

    /** The text without the header. */
    static String body(String text) {
        String plain = CanonicalSource.plain(text);
        int at = 0;
        while (at < plain.length()) {
            int end = plain.indexOf('\n', at);
            end = end < 0 ? plain.length() : end;
            if (!isHeaderLine(plain.substring(at, end))) {
                break;
            }
            at = Math.min(end + 1, plain.length());
        }
        return "\n".repeat((int) plain.substring(0, at)
                        .chars()
                        .filter(each -> each == '\n')
                        .count())
                + plain.substring(at);
    }

    String id() {
        return revision().group(1);
    }

    List<String> parents() {
        return words(Optional.ofNullable(revision().group(2)).orElse(""));
    }

    String message() {
        return values.getOrDefault("message", "");
    }

    List<String> labels() {
        return words(values.getOrDefault("labels", ""));
    }

    List<String> replaces() {
        return words(values.getOrDefault("replaces", ""));
    }

    List<String> dependsOn() {
        return words(values.getOrDefault("depends on", ""));
    }

    private static boolean isHeaderLine(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        return matcher.matches() && NAMES.stream().anyMatch(name -> begins(matcher.group(1), name));
    }

    private void add(String text, String place) {
        boolean known = SqlRevision.isDirective(text);
        for (String name : NAMES) {
            if (begins(text, name)) {
                known = true;
                String value = name.equals("revision")
                        ? text
                        : text.substring(name.length()).strip();
                values.put(name, value);
                if (name.equals("revision") && !revision().matches()) {
                    throw unreadable(text, place);
                }
            }
        }
        if (!known) {
            throw unreadable(text, place); // without its parent, say, this revision would be a second beginning
        }
    }

    private static RockhopperException unreadable(String text, String place) {
        return new RockhopperException(Message.error(
                RevisionCode.INVALID_HEADER,
                place,
                "The line \"-- rockhopper: " + text + "\" cannot be read.",
                "Its form is: -- rockhopper: revision <id>, parent <id>; then, a line each: message, labels, depends on, replaces;"
                        + " before a statement: changes nothing, changes <statement>, irreversible <reason>."));
    }

    private Matcher revision() {
        Matcher matcher = REVISION.matcher(values.get("revision"));
        matcher.matches();
        return matcher;
    }

    private static boolean begins(String text, String name) {
        return text.equals(name) || text.startsWith(name + " ");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
