/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.codegen.revision.TextDigest;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;

/** Computes checksums: comments, layout, line ends and a byte order mark do not count; one other character does. */
public final class Checksums {

    private Checksums() {}

    /** Of a Java source. */
    public static String ofJava(String source) {
        return TextDigest.of(List.of(CanonicalSource.of(SourceLanguage.JAVA, source)));
    }

    /** Of the two files of a SQL revision. */
    public static String ofSql(String up, String down) {
        return TextDigest.of(
                List.of(CanonicalSource.of(SourceLanguage.SQL, up), CanonicalSource.of(SourceLanguage.SQL, down)));
    }

    /** Of the recorded steps; of Java code in a data step only its name counts. */
    public static String ofSteps(List<RecordedStep> upgrade, List<RecordedStep> downgrade) {
        TextDigest digest = new TextDigest();
        upgrade.forEach(step -> add(digest, "up", step));
        downgrade.forEach(step -> add(digest, "down", step));
        return digest.hex();
    }

    private static void add(TextDigest digest, String direction, RecordedStep step) {
        digest.add(direction);
        digest.add(text(step));
        for (Statement effect : step.effect()) {
            digest.add(CanonicalSource.of(SourceLanguage.SQL, DdlRenderer.NEWEST.render(effect)));
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
}
