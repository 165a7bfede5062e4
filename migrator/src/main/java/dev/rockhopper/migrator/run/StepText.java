/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.server.ServerProfile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text of a step, as it is sent, shown and hashed. */
public final class StepText {

    private StepText() {}

    /** What is sent to the server; for Java code, its name for people. */
    public static String of(RecordedStep step, ServerProfile server) {
        if (step instanceof RecordedStep.Typed typed) {
            return new DdlRenderer(server).render(typed.statement());
        }
        if (step instanceof RecordedStep.Sql sql) {
            return sql.sql();
        }
        if (step instanceof RecordedStep.Data data) {
            return "-- Java: " + data.name();
        }
        return "-- no way back: " + ((RecordedStep.Irreversible) step).reason();
    }

    /** SHA-256 of a text, in hexadecimal. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
