/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rights that statements need. Source: FE class {@code AuthorizerStmtVisitor}; documentation page "Privileges supported by StarRocks".
 *
 * <p>Remembers what statements make, so that those behind them are judged by it.
 */
final class Needs {

    private static final String VIEW = DropObject.Kind.VIEW.sql();
    private static final String MATERIALIZED_VIEW = DropObject.Kind.MATERIALIZED_VIEW.sql();

    private final String current;
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> made = new HashSet<>();
    private final List<Need> found = new ArrayList<>();

    /**
     * Needs in a database.
     *
     * @param live what is there before the statements, in all databases of the project
     */
    Needs(String current, Schema live) {
        this.current = current;
        for (SchemaObject object : live.objects().values()) {
            kinds.put(object.name(), DropObject.Kind.of(object).sql());
        }
    }

    /** What a statement needs. */
    List<Need> of(Statement statement) {
        found.clear();
        if (statement instanceof CreateTable create) {
            make("CREATE TABLE", Need.TABLE, create.name());
        } else if (statement instanceof CreateTableLike create) {
            make("CREATE TABLE", Need.TABLE, create.name());
            add("SELECT", Need.TABLE, create.source());
        } else if (statement instanceof CreateView create) {
            reads(create.view().query());
            make("CREATE VIEW", VIEW, create.name());
        } else if (statement instanceof CreateMaterializedView create) {
            reads(create.view().query());
            make("CREATE MATERIALIZED VIEW", MATERIALIZED_VIEW, create.name());
        } else if (statement instanceof AlterTable alter) {
            add("ALTER", Need.TABLE, alter.name());
        } else if (statement instanceof AlterView alter) {
            add("ALTER", VIEW, alter.name());
            if (alter.action() instanceof AlterView.Redefine redefine) {
                reads(redefine.query());
            }
        } else if (statement instanceof AlterMaterializedView alter) {
            add("ALTER", MATERIALIZED_VIEW, alter.name());
        } else if (statement instanceof DropObject drop) {
            add("DROP", drop.kind().sql(), drop.name());
        } else if (statement instanceof TableStatement.Truncate truncate) {
            add("DELETE", Need.TABLE, truncate.name());
        } else if (statement instanceof TableStatement.RefreshMaterializedView refresh) {
            add("REFRESH", MATERIALIZED_VIEW, refresh.name());
        } else if (statement instanceof TableStatement.Recover recover) {
            make("CREATE TABLE", Need.TABLE, recover.name());
        } else if (statement instanceof OtherStatement other) {
            RowsTarget.of(other.sql()).ifPresent(rows -> rows(rows, other.sql()));
        }
        return List.copyOf(found);
    }

    private void rows(RowsTarget rows, String sql) {
        add(rows.verb(), Need.TABLE, rows.table());
        if (rows.verb().equals("INSERT")) {
            reads(sql);
        }
    }

    /** Only what is known of the databases: a name may also be that of a table of another catalog, or of an expression. */
    private void reads(String query) {
        Set<ObjectName> names = TableReferences.of(query);
        for (ObjectName name : names) {
            String kind = kinds.get(name.key(current));
            if (kind != null && !name.isExternal()) {
                add("SELECT", kind, name);
            }
        }
    }

    private void make(String privilege, String kind, ObjectName name) {
        String database = name.database().orElse(current);
        found.add(Need.onDatabase(privilege, database));
        found.add(Need.anyOn(kind, database));
        kinds.put(name.key(current), kind);
        made.add(name.key(current));
    }

    /** On an object that does not exist yet nothing can be granted. */
    private void add(String privilege, String kind, ObjectName name) {
        String database = name.database().orElse(current);
        boolean isNew = made.contains(name.key(current));
        found.add(isNew ? Need.onAll(privilege, kind, database) : Need.on(privilege, kind, database, name.name()));
    }
}
