/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.revision;

/** The form in which new revisions are written. */
public enum RevisionFormat {
    /** A Java class. */
    JAVA,
    /** {@code <id>__<slug>.up.sql} and {@code .down.sql}. */
    SQL,
    /** {@code V<n>__<slug>.sql} and {@code U<n>__<slug>.sql}. */
    FLYWAY;

    /** The Java package of revisions where none is stated: that of a folder {@code migrations} beside the sources. */
    public static final String DEFAULT_PACKAGE = "migrations";
}
