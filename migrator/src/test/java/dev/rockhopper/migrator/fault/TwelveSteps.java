/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Three revisions of four steps each way: statements of every cost, and rows that may be written twice. */
final class TwelveSteps {

    static final int STEPS = 12;

    private static final String TABLE = " DISTRIBUTED BY HASH(id) BUCKETS 2 PROPERTIES (\"replication_num\" = \"1\")";

    private static final List<String> UP = List.of(
            "CREATE TABLE customers (id INT NOT NULL, name VARCHAR(20), city VARCHAR(20)) PRIMARY KEY (id)" + TABLE,
            "CREATE TABLE orders (id INT NOT NULL, amount INT, note VARCHAR(20)) DUPLICATE KEY (id)" + TABLE,
            "INSERT INTO customers (id, name, city) VALUES (1, 'Ada', 'London'), (2, 'Bo', 'Oslo')",
            "CREATE VIEW big AS SELECT id, amount FROM orders WHERE amount > 100",
            "ALTER TABLE orders ADD COLUMN placed DATETIME",
            "ALTER TABLE orders DISTRIBUTED BY HASH(id) BUCKETS 3",
            "ALTER TABLE orders ADD INDEX by_note (note) USING BITMAP",
            "ALTER TABLE customers COMMENT = \"people; who 'buy'\"",
            "ALTER TABLE customers ADD COLUMN born DATE",
            "ALTER TABLE customers RENAME COLUMN city TO town",
            "ALTER TABLE customers SET (\"enable_persistent_index\" = \"true\")",
            "CREATE VIEW towns AS SELECT town FROM customers");

    private static final List<String> DOWN = List.of(
            "DROP VIEW big",
            "DELETE FROM customers WHERE id < 3",
            "DROP TABLE orders",
            "DROP TABLE customers",
            "ALTER TABLE customers COMMENT = \"\"",
            "ALTER TABLE orders DROP INDEX by_note",
            "ALTER TABLE orders DISTRIBUTED BY HASH(id) BUCKETS 2",
            "ALTER TABLE orders DROP COLUMN placed",
            "DROP VIEW towns",
            "ALTER TABLE customers SET (\"enable_persistent_index\" = \"true\")",
            "ALTER TABLE customers RENAME COLUMN town TO city",
            "ALTER TABLE customers DROP COLUMN born");

    private TwelveSteps() {}

    /** Whether a statement of a step takes the same rows away again, or sets the same property. */
    static boolean mayRunTwice(String sql) {
        return sql.contains("*/ DELETE ") || sql.contains(" SET (");
    }

    /** Writes the files into a folder {@code migrations}. */
    static void write(Path folder) {
        for (int i = 0; i < 3; i++) {
            String id = "c" + (i + 1);
            String parent = i == 0 ? "" : ", parent c" + i;
            String header =
                    "-- rockhopper: revision " + id + parent + "\n-- rockhopper: message part " + (i + 1) + "\n";
            write(folder, id + "__part.up.sql", header + script(UP.subList(4 * i, 4 * i + 4)));
            String down = "-- rockhopper: revision " + id + ", downgrade\n";
            write(folder, id + "__part.down.sql", down + script(DOWN.subList(4 * i, 4 * i + 4)));
        }
    }

    private static String script(List<String> statements) {
        return String.join(";\n", statements) + ";\n";
    }

    private static void write(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder.resolve("migrations"));
            Files.writeString(folder.resolve("migrations").resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
