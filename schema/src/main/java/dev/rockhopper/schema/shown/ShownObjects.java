/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the server shows of an object. The text of SHOW CREATE is not always a statement that makes the same object again; what it
 * loses or adds is mended here, so that the object can be created anew, in a database of another name, too.
 */
public final class ShownObjects {

    private static final List<Repair> REPAIRS = List.of(
            new ArrayDecimals(),
            new AggregateStates(),
            new NullListValues(),
            new QualifiedTerms(),
            new OwnConstraints(),
            new ManualBuckets(),
            new InternalProperties());

    private ShownObjects() {}

    /**
     * The object of a SHOW CREATE text.
     *
     * @param database the database that it was read from; names that are qualified with it lose the qualifier
     * @return empty for objects that are not managed: tables of other engines
     * @throws dev.rockhopper.schema.message.RockhopperException if the text is not understood
     */
    public static Optional<SchemaObject> read(String showCreate, String database) {
        Statement statement = DdlParser.parseShowCreate(showCreate);
        if (statement instanceof CreateTable create) {
            return create.engine().equals("OLAP") && !create.external()
                    ? Optional.of(mended(create.table(), database))
                    : Optional.empty();
        }
        if (statement instanceof CreateView create) {
            return Optional.of(create.view());
        }
        return statement instanceof CreateMaterializedView create
                ? Optional.of(mended(create.view(), database))
                : Optional.empty();
    }

    private static Table mended(Table table, String database) {
        Table result = table;
        for (Repair repair : REPAIRS) {
            result = repair.of(result, database);
        }
        return result;
    }

    private static MaterializedView mended(MaterializedView view, String database) {
        MaterializedView result = DerivedColumnList.without(view);
        for (Repair repair : REPAIRS) {
            result = repair.of(result, database);
        }
        return result;
    }
}
