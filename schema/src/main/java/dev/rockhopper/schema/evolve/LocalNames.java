/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.Optional;

/** Statements in the words of a schema: a qualified name becomes the one under which the schema has the object. */
public final class LocalNames {

    private LocalNames() {}

    /** The statement with the schema's own name for its object, without a qualifier; other statements stay as they are. */
    public static Statement in(Schema schema, Statement statement) {
        Optional<ObjectName> written = target(statement);
        boolean plain = written.isEmpty()
                || written.get().database().isEmpty()
                || written.get().isExternal();
        return plain ? statement : renamed(statement, named(key(schema, statement, written.get())), schema);
    }

    /** The object that a statement makes, alters or drops. */
    public static Optional<ObjectName> target(Statement statement) {
        if (statement instanceof CreateTable create) {
            return Optional.of(create.name());
        } else if (statement instanceof CreateTableLike create) {
            return Optional.of(create.name());
        } else if (statement instanceof CreateView create) {
            return Optional.of(create.name());
        } else if (statement instanceof CreateMaterializedView create) {
            return Optional.of(create.name());
        } else if (statement instanceof DropObject drop) {
            return Optional.of(drop.name());
        } else if (statement instanceof AlterTable alter) {
            return Optional.of(alter.name());
        } else if (statement instanceof AlterView alter) {
            return Optional.of(alter.name());
        }
        return statement instanceof AlterMaterializedView alter ? Optional.of(alter.name()) : Optional.empty();
    }

    private static ObjectName named(String key) {
        return new ObjectName(Optional.empty(), Optional.empty(), key);
    }

    /** What is made new cannot be the object that is there. */
    private static String key(Schema schema, Statement statement, ObjectName name) {
        return creates(statement) ? name.key(schema.database()) : name.key(schema);
    }

    private static boolean creates(Statement statement) {
        return statement instanceof CreateTable
                || statement instanceof CreateTableLike
                || (statement instanceof CreateView view && !view.orReplace())
                || statement instanceof CreateMaterializedView;
    }

    private static Statement renamed(Statement statement, ObjectName name, Schema schema) {
        if (statement instanceof CreateTable create) {
            return new CreateTable(
                    name, create.ifNotExists(), create.external(), create.temporary(), create.engine(), create.table());
        } else if (statement instanceof CreateTableLike create) {
            return new CreateTableLike(
                    name, create.ifNotExists(), named(create.source().key(schema)));
        } else if (statement instanceof CreateView create) {
            return new CreateView(name, create.ifNotExists(), create.orReplace(), create.view());
        } else if (statement instanceof CreateMaterializedView create) {
            return new CreateMaterializedView(name, create.ifNotExists(), create.view());
        } else if (statement instanceof DropObject drop) {
            return new DropObject(drop.kind(), name, drop.ifExists(), drop.force());
        } else if (statement instanceof AlterTable alter) {
            return new AlterTable(name, alter.clauses());
        } else if (statement instanceof AlterView alter) {
            return new AlterView(name, alter.action());
        }
        return new AlterMaterializedView(name, ((AlterMaterializedView) statement).action());
    }

    /** Whether a statement is about an object that the schema does not know and need not know: one of another database or catalog. */
    static boolean isElsewhere(Schema schema, Statement statement) {
        Optional<ObjectName> written = target(statement);
        if (written.isEmpty()) {
            return true;
        }
        String name = key(schema, statement, written.get());
        boolean makes = creates(statement) || statement instanceof CreateView;
        return written.get().isExternal()
                || ForeignNames.database(name).isPresent() && !makes && !isKnown(schema, name);
    }

    private static boolean isKnown(Schema schema, String name) {
        return schema.object(name).isPresent()
                || SynchronousViewFold.exists(schema, name)
                || schema.unmanaged().stream().anyMatch(each -> each.name().equals(name));
    }
}
