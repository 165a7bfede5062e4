/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.statement.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Computes checksums: comments, layout, line ends and a byte order mark do not count; one other character does. */
public final class Checksums {

    private Checksums() {}

    /** Of a Java source. */
    public static String ofJava(String source) {
        return hash(List.of(CanonicalSource.of(SourceLanguage.JAVA, source)));
    }

    /** Of the two files of a SQL revision. */
    public static String ofSql(String up, String down) {
        return hash(List.of(CanonicalSource.of(SourceLanguage.SQL, up), CanonicalSource.of(SourceLanguage.SQL, down)));
    }

    /** Of the recorded steps; of Java code in a data step only its name counts. */
    public static String ofSteps(List<RecordedStep> upgrade, List<RecordedStep> downgrade) {
        MessageDigest digest = digest();
        upgrade.forEach(step -> add(digest, "up", step));
        downgrade.forEach(step -> add(digest, "down", step));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of texts, as 64 hexadecimal digits; no two lists of texts run together. */
    static String hash(List<String> texts) {
        MessageDigest digest = digest();
        texts.forEach(text -> add(digest, text));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String direction, RecordedStep step) {
        add(digest, direction);
        add(digest, text(step));
        for (Statement effect : step.effect()) {
            add(digest, CanonicalSource.of(SourceLanguage.SQL, DdlRenderer.NEWEST.render(effect)));
        }
    }

    private static String text(RecordedStep step) {
        if (step instanceof RecordedStep.Sql sql) {
            return "sql " + CanonicalSource.of(SourceLanguage.SQL, sql.sql());
        } else if (step instanceof RecordedStep.Data data) {
            return "data " + data.name();
        } else if (step instanceof RecordedStep.Irreversible irreversible) {
            return "irreversible " + irreversible.reason();
        }
        return "typed";
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
