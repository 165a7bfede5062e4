/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.SnapshotCode;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads what {@link SnapshotWriter} wrote. */
public final class SnapshotReader {

    private static final String REMEDY =
            "restore the file from version control, or resolve its merge conflict, or write it anew from the migrations";

    private static final Pattern CONFLICT = Pattern.compile("^(<{7}|>{7}) ", Pattern.MULTILINE);

    private SnapshotReader() {}

    /**
     * Reads a snapshot.
     *
     * @param json content of the file
     * @param place name of the file, for messages
     * @throws RockhopperException RH3901 if it is broken (with the line), RH3902 if a newer version wrote it
     */
    public static Snapshot read(String json, String place) {
        if (CONFLICT.matcher(json).find()) {
            throw new RockhopperException(Message.error(
                    SnapshotCode.BROKEN,
                    place,
                    "The file holds the marks of a merge conflict: two branches added revisions.",
                    "Run rockhopper merge: it joins the branches and writes the file anew."));
        }
        try (JsonParser parser = SnapshotMapper.MAPPER.createParser(json)) {
            checkFormat(json, place);
            return read(parser, place);
        } catch (JacksonException e) {
            throw broken(place + line(e.getLocation()), firstLine(e), e);
        }
    }

    private static Snapshot read(JsonParser parser, String place) {
        try {
            return SnapshotMapper.MAPPER.readValue(parser, SnapshotFile.class).toSnapshot();
        } catch (JacksonException e) {
            boolean told = e.getLocation() != null && e.getLocation().getLineNr() > 0;
            throw broken(place + line(told ? e.getLocation() : parser.currentTokenLocation()), firstLine(e), e);
        } catch (IllegalArgumentException e) {
            throw broken(place, e.getMessage(), e);
        }
    }

    private static RockhopperException broken(String where, String why, Exception cause) {
        return new RockhopperException(
                Message.error(SnapshotCode.BROKEN, where, "The snapshot cannot be read: " + why, REMEDY), cause);
    }

    private static void checkFormat(String json, String place) {
        try (JsonParser parser = SnapshotMapper.MAPPER.createParser(json)) {
            boolean start = parser.nextToken() == JsonToken.START_OBJECT;
            while (start && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean format = parser.currentName().equals("format");
                parser.nextToken();
                if (format) {
                    check(parser, place);
                    return;
                }
                parser.skipChildren();
            }
            throw unknown(place + line(parser.currentTokenLocation()), "The file states no \"format\".");
        }
    }

    private static void check(JsonParser parser, String place) {
        boolean known =
                parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getValueAsInt() == SnapshotFile.FORMAT;
        if (!known) {
            throw unknown(
                    place + line(parser.currentTokenLocation()),
                    "The snapshot has format " + parser.getString() + "; this version reads format "
                            + SnapshotFile.FORMAT + ".");
        }
    }

    private static RockhopperException unknown(String where, String text) {
        return new RockhopperException(Message.error(
                SnapshotCode.UNKNOWN_FORMAT,
                where,
                text,
                "use the version of Rockhopper that wrote the file, or a newer one"));
    }

    private static String line(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 ? "" : ":" + location.getLineNr();
    }

    private static String firstLine(JacksonException e) {
        String text = e.getOriginalMessage();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
