/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

/**
 * The comment in front of each statement, so that the server's audit log and process list say where it comes from.
 *
 * <p>It stands before the first word, so that no definition of a view can take it over.
 */
final class StatementTag {

    private StatementTag() {}

    /** The statement with its tag. */
    static String tagged(Stage stage, int step, String statement) {
        return of(stage, step) + " " + statement;
    }

    /** The tag of a step: unlike that of every other step. */
    static String of(Stage stage, int step) {
        String revision = stage.revision().replaceAll("[^A-Za-z0-9_.-]", "_");
        String direction = stage.direction().verb();
        return "/* rockhopper " + direction + " " + revision + " step " + (step + 1) + " */";
    }
}
