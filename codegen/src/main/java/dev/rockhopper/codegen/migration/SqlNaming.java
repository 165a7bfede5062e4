/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

/** How the files of SQL revisions are called. */
public enum SqlNaming {
    /** {@code <id>__<slug>.up.sql} and {@code .down.sql}. */
    ROCKHOPPER,
    /** {@code V<n>__<slug>.sql} and {@code U<n>__<slug>.sql}, as Flyway has it: for a linear history. */
    FLYWAY;

    /**
     * The name of the file with the upgrade.
     *
     * @param number of the revision; used by {@link #FLYWAY} only
     */
    public String upFile(MigrationHeader header, int number) {
        return this == FLYWAY ? flyway("V", header, number) : header.stem() + ".up.sql";
    }

    /**
     * The name of the file with the downgrade.
     *
     * @param number of the revision; used by {@link #FLYWAY} only
     */
    public String downFile(MigrationHeader header, int number) {
        return this == FLYWAY ? flyway("U", header, number) : header.stem() + ".down.sql";
    }

    private static String flyway(String prefix, MigrationHeader header, int number) {
        return prefix + number + "__" + Slug.of(header.message()) + ".sql";
    }
}
