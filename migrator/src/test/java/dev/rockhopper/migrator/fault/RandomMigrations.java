/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Revisions by chance, each with its way back: tables of all key models, jobs of all kinds, views, materialized views, rows, tables built anew.
 *
 * <p>What is made depends on the seed only. Every way back undoes its way there, so that a half done downgrade meets no drift.
 */
final class RandomMigrations {

    private static final int REVISIONS = 4;
    private static final String PROPERTIES = " PROPERTIES (\"replication_num\" = \"1\")";

    private final Random random;
    private final List<RandomTable> tables = new ArrayList<>();
    private List<String> up = new ArrayList<>();
    private List<List<String>> down = new ArrayList<>();
    private int names;
    private final String far;

    private RandomMigrations(long seed, String far) {
        this.random = new Random(seed);
        this.far = far;
    }

    /**
     * Writes the revisions of a seed into the folder {@code migrations}.
     *
     * @param far a second database, in which some of the objects are made
     */
    static void write(long seed, Path folder, String far) throws IOException {
        RandomMigrations all = new RandomMigrations(seed, far);
        Path migrations = Files.createDirectories(folder.resolve("migrations"));
        for (int i = 1; i <= REVISIONS; i++) {
            all.revision(i == 1 ? 5 : 3 + all.random.nextInt(3));
            String parent = i == 1 ? "" : ", parent r" + (i - 1);
            Files.writeString(
                    migrations.resolve("r" + i + "__part.up.sql"),
                    "-- rockhopper: revision r" + i + parent + "\n-- rockhopper: message part " + i + "\n"
                            + script(all.up));
            List<String> back = new ArrayList<>();
            for (int k = all.down.size() - 1; k >= 0; k--) {
                back.addAll(all.down.get(k));
            }
            Files.writeString(
                    migrations.resolve("r" + i + "__part.down.sql"),
                    "-- rockhopper: revision r" + i + ", downgrade\n" + script(back));
        }
    }

    private static String script(List<String> statements) {
        return String.join(";\n", statements) + ";\n";
    }

    private void revision(int changes) {
        up = new ArrayList<>();
        down = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            if (tables.size() < 2) {
                createTable();
            } else {
                change(tables.get(random.nextInt(tables.size())));
            }
        }
    }

    private void change(RandomTable table) {
        switch (random.nextInt(12)) {
            case 0 -> createTable();
            case 1 -> {
                String column = name("c");
                both(
                        "ALTER TABLE " + table.name + " ADD COLUMN " + column + " " + table.valueColumn(),
                        "ALTER TABLE " + table.name + " DROP COLUMN " + column);
            }
            case 2 -> {
                int before = table.buckets++;
                both(buckets(table.name, table.buckets), buckets(table.name, before));
            }
            case 3 -> {
                String view = besides(table, name("v"));
                both(
                        "CREATE VIEW " + view + " AS SELECT id FROM " + table.name + " WHERE id > " + random.nextInt(9),
                        "DROP VIEW " + view);
                table.pinned = true;
            }
            case 4 -> {
                String view = besides(table, name("m"));
                both(
                        "CREATE MATERIALIZED VIEW " + view
                                + " DISTRIBUTED BY HASH(id) BUCKETS 1 REFRESH DEFERRED MANUAL" + PROPERTIES
                                + " AS SELECT id, count(*) AS n FROM " + table.name + " GROUP BY id",
                        "DROP MATERIALIZED VIEW " + view);
                table.pinned = true;
            }
            case 5 -> modify(table);
            case 6 -> comment(table);
            case 7 -> rename(table);
            case 8 -> index(table);
            case 9 -> copy(table);
            case 10 -> rebuild(table);
            default -> insert(table);
        }
    }

    private void createTable() {
        RandomTable table = new RandomTable(anywhere(name("t")), RandomTable.Model.values()[random.nextInt(4)]);
        both(table.create(table.name, PROPERTIES), "DROP TABLE " + table.name);
        tables.add(table);
        insert(table);
    }

    /** A job that writes every row anew. */
    private void modify(RandomTable table) {
        if (table.model != RandomTable.Model.DUPLICATE && table.model != RandomTable.Model.PRIMARY) {
            insert(table);
            return;
        }
        String from = table.wide ? "VARCHAR(40)" : "INT";
        table.wide = !table.wide;
        String to = table.wide ? "VARCHAR(40)" : "INT";
        both(
                "ALTER TABLE " + table.name + " MODIFY COLUMN a " + to + " NULL",
                "ALTER TABLE " + table.name + " MODIFY COLUMN a " + from + " NULL");
    }

    private void comment(RandomTable table) {
        String before = table.comment;
        table.comment = "note " + random.nextInt(1000) + "; it's";
        both(
                "ALTER TABLE " + table.name + " COMMENT = \"" + table.comment + "\"",
                "ALTER TABLE " + table.name + " COMMENT = \"" + before + "\"");
    }

    private void rename(RandomTable table) {
        String column = table.text;
        table.text = name("b");
        both(
                "ALTER TABLE " + table.name + " RENAME COLUMN " + column + " TO " + table.text,
                "ALTER TABLE " + table.name + " RENAME COLUMN " + table.text + " TO " + column);
    }

    private void index(RandomTable table) {
        if (table.model != RandomTable.Model.DUPLICATE || table.indexed) {
            rename(table);
            return;
        }
        String index = name("i");
        both(
                "ALTER TABLE " + table.name + " ADD INDEX " + index + " (id) USING BITMAP",
                "ALTER TABLE " + table.name + " DROP INDEX " + index);
        table.indexed = true;
    }

    /** Rows that would be there twice if the statement were sent twice. */
    private void copy(RandomTable table) {
        RandomTable copy = new RandomTable(anywhere(name("t")), RandomTable.Model.DUPLICATE);
        both(copy.create(copy.name, PROPERTIES), "DROP TABLE " + copy.name);
        up.add("INSERT INTO " + copy.name + " (id, " + copy.text + ") SELECT id, " + table.text + " FROM "
                + table.name);
        tables.add(copy);
    }

    /** As the planner does it: a new table, its rows, SWAP, and the old one goes. */
    private void rebuild(RandomTable table) {
        if (table.model != RandomTable.Model.DUPLICATE
                || table.pinned
                || table.wide
                || table.indexed
                || table.altered()) {
            insert(table);
            return;
        }
        String other = table.name + "_new";
        int before = table.buckets;
        table.buckets += 2;
        List<String> there = rebuild(table, other);
        int after = table.buckets;
        table.buckets = before;
        List<String> back = rebuild(table, other);
        table.buckets = after;
        up.addAll(there);
        down.add(back);
    }

    private List<String> rebuild(RandomTable table, String other) {
        String columns = "id, a, " + table.text;
        return List.of(
                table.create(other, PROPERTIES),
                "INSERT INTO " + other + " (" + columns + ") SELECT " + columns + " FROM " + table.name,
                "ALTER TABLE " + table.name + " SWAP WITH " + other.substring(other.indexOf('.') + 1),
                "DROP TABLE " + other);
    }

    private void insert(RandomTable table) {
        int id = 10 * names++;
        up.add("INSERT INTO " + table.name + " (id, " + table.text + ") VALUES (" + id + ", 'x'), (" + (id + 1)
                + ", 'it''s; so')");
        if (table.model == RandomTable.Model.PRIMARY && random.nextBoolean()) {
            up.add("DELETE FROM " + table.name + " WHERE id = " + id);
        }
    }

    private static String buckets(String table, int buckets) {
        return "ALTER TABLE " + table + " DISTRIBUTED BY HASH(id) BUCKETS " + buckets;
    }

    private void both(String there, String back) {
        up.add(there);
        down.add(List.of(back));
    }

    /** One object in three lies in the other database. */
    private String anywhere(String name) {
        return random.nextInt(3) == 0 ? far + "." + name : name;
    }

    /** A view may lie elsewhere than its table if that is named with its database. */
    private String besides(RandomTable table, String view) {
        return table.name.startsWith(far) ? anywhere(view) : view;
    }

    private String name(String kind) {
        return kind + ++names;
    }
}
