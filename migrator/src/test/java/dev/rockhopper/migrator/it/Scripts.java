/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

/** Revisions of a workbench as pairs of SQL files, one after the other. */
final class Scripts {

    static final String T = "CREATE TABLE t (id INT NOT NULL, v INT) PRIMARY KEY (id) DISTRIBUTED BY HASH(id) BUCKETS 2"
            + " PROPERTIES (\"replication_num\" = \"1\")";

    private final Workbench bench;
    private String last = "";

    Scripts(Workbench bench) {
        this.bench = bench;
    }

    /** Adds a revision; statements are separated by semicolons at the end of a line. */
    Scripts add(String id, String up, String down) {
        String parent = last.isEmpty() ? "" : ", parent " + last;
        String header = "-- rockhopper: revision " + id;
        Workbench.write(bench.migrations().resolve(id + "__x.up.sql"), header + parent + "\n" + up + ";\n");
        Workbench.write(bench.migrations().resolve(id + "__x.down.sql"), header + ", downgrade\n" + down + ";\n");
        last = id;
        return this;
    }
}
