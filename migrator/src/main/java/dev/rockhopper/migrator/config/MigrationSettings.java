/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import java.nio.file.Path;

/**
 * Where the revisions are and how new ones are written.
 *
 * @param directory the folder
 * @param packageName Java package; empty for none
 * @param format of new revisions
 */
public record MigrationSettings(Path directory, String packageName, Format format) {

    /** What a revision is written in. */
    public enum Format {
        /** A class. */
        JAVA,
        /** Two scripts named by the revision's id. */
        SQL,
        /** Two scripts named by Flyway's custom. */
        FLYWAY
    }
}
