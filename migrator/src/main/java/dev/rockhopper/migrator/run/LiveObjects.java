/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.LiveSchemaReader;
import dev.rockhopper.schema.ddl.QualifiedQuery;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads single objects, which may lie in several databases. */
final class LiveObjects {

    private LiveObjects() {}

    /**
     * The objects of these names that are there.
     *
     * @param database the own one
     * @param names as a schema has them
     * @throws dev.rockhopper.schema.message.RockhopperException if they cannot be read
     */
    static Schema read(Connection connection, String database, Set<String> names) {
        Map<String, Set<String>> wanted = new TreeMap<>();
        wanted.put(database, new TreeSet<>());
        for (String name : names) {
            wanted.computeIfAbsent(ForeignNames.database(name).orElse(database), each -> new TreeSet<>())
                    .add(ForeignNames.bare(name));
        }
        List<Schema> schemas = new ArrayList<>();
        wanted.forEach((each, own) -> schemas.add(
                new LiveSchemaReader(connection).read(each, own::contains).schema()));
        return QualifiedQuery.join(database, schemas);
    }
}
