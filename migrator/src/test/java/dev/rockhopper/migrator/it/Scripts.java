/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

/** Revisions of a workbench as pairs of SQL files, one after the other. */
final class Scripts {

    static final String T = "CREATE TABLE t (id INT NOT NULL, v INT) PRIMARY KEY (id) DISTRIBUTED BY HASH(id) BUCKETS 2"
            + " PROPERTIES (\"replication_num\" = \"1\")";

    private final Workbench bench;
    private String last = "";
    private String word = "\0";
    private String meaning = "";

    Scripts(Workbench bench) {
        this.bench = bench;
    }

    /** From now on a word stands for another one, such as the name of a database. */
    Scripts with(String newWord, String newMeaning) {
        word = newWord;
        meaning = newMeaning;
        return this;
    }

    /** Adds a revision; statements are separated by semicolons at the end of a line. */
    Scripts add(String id, String up, String down) {
        String parent = last.isEmpty() ? "" : ", parent " + last;
        String header = "-- rockhopper: revision " + id;
        Workbench.write(bench.migrations().resolve(id + "__x.up.sql"), header + parent + "\n" + meant(up) + ";\n");
        Workbench.write(
                bench.migrations().resolve(id + "__x.down.sql"), header + ", downgrade\n" + meant(down) + ";\n");
        last = id;
        return this;
    }

    private String meant(String text) {
        return text.replace(word, meaning);
    }
}
