/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.DdlCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Parses pieces of DDL by putting them into the smallest statement that can hold them. A piece that smuggles in another clause is
 * refused, too.
 */
final class DdlTexts {

    private static final int MOST = 1000;

    private static final Map<String, Table> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Table> eldest) {
            return size() > MOST;
        }
    });

    private DdlTexts() {}

    /** A column from what follows its name. */
    static Column column(String definition) {
        Table table = table("CREATE TABLE t (c " + definition + ")");
        if (table.columns().size() != 1 || clausesOf(table) > 0) {
            throw refused(definition, "one column definition");
        }
        return table.columns().get(0);
    }

    /** What a column definition says about NULL; nothing if it cannot be understood, which is reported elsewhere. */
    static Nullability nullability(String definition) {
        try {
            return column(definition).nullability();
        } catch (RockhopperException e) {
            return Nullability.UNSPECIFIED;
        }
    }

    /** A default from what follows DEFAULT; read as of a DATETIME column, for which now() is CURRENT_TIMESTAMP. */
    static DefaultValue defaultValue(String sql) {
        Column column = column("DATETIME DEFAULT " + sql);
        DefaultValue value = column.defaultValue().orElseThrow(() -> refused(sql, "a default"));
        if (!column("DATETIME").withDefault(Optional.of(value)).equals(column)) {
            throw refused(sql, "a default");
        }
        return value;
    }

    /** A table of one column {@code c} with the clauses that follow the column list. */
    static Table clauses(String text) {
        Table table = table("CREATE TABLE t (c INT) " + text);
        if (table.columns().size() != 1) {
            throw refused(text, "clauses of a table");
        }
        return table;
    }

    /** A table of which only one clause is stated. */
    static Table clause(String text) {
        Table table = clauses(text);
        if (clausesOf(table) != 1) {
            throw refused(text, "one clause");
        }
        return table;
    }

    /** A materialized view with the clauses that precede AS. */
    static MaterializedView viewClauses(String text) {
        String sql = "CREATE MATERIALIZED VIEW v " + text + " AS SELECT 1";
        Statement statement = DdlParser.parse(sql);
        if (statement instanceof CreateMaterializedView create) {
            return create.view();
        }
        throw refused(text, "clauses of a materialized view");
    }

    /** Refuses what cannot be the query of a view. */
    static void checkQuery(String query) {
        Statement statement = DdlParser.parse("CREATE VIEW v AS " + query);
        if (!(statement instanceof CreateView)) {
            throw refused(query, "a query");
        }
    }

    /** Many classes state the same clauses and definitions. */
    private static Table table(String sql) {
        Table known = KNOWN.get(sql);
        if (known == null) {
            known = parsed(sql);
            KNOWN.put(sql, known);
        }
        return known;
    }

    private static Table parsed(String sql) {
        Statement statement = DdlParser.parse(sql);
        if (statement instanceof CreateTable create) {
            return create.table();
        }
        throw new IllegalStateException("not a CREATE TABLE: " + sql);
    }

    /** How many clauses follow the columns. Not by comparing tables: the first comparison of records costs javac's users 100 ms. */
    private static int clausesOf(Table table) {
        int clauses = count(table.key().isPresent())
                + count(table.partitioning().isPresent())
                + count(table.distribution().isPresent());
        return clauses
                + count(!table.sortKey().isEmpty())
                + count(!table.indexes().isEmpty())
                + count(!table.properties().isEmpty())
                + count(!table.comment().isEmpty())
                + count(!table.rollups().isEmpty());
    }

    private static int count(boolean stated) {
        return stated ? 1 : 0;
    }

    private static RockhopperException refused(String text, String wanted) {
        return new RockhopperException(
                Message.error(DdlCode.SYNTAX_ERROR, "", "`" + text.strip() + "` is not " + wanted + ".", ""));
    }
}
