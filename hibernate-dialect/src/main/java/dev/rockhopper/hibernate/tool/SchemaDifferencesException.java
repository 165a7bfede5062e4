/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** Entities and database differ; all differences at once. */
public final class SchemaDifferencesException extends SchemaManagementException {

    private static final long serialVersionUID = 1L;

    private final transient List<ObjectDifference> differences;

    /** The differences of a database; not empty. */
    public SchemaDifferencesException(String database, List<ObjectDifference> differences) {
        super(text(database, differences));
        this.differences = List.copyOf(differences);
    }

    /** By name of the object; harmless ones are among them. */
    public List<ObjectDifference> differences() {
        return differences;
    }

    static String text(String database, List<ObjectDifference> differences) {
        return "The database " + database + " differs from the entities in " + differences.size()
                + (differences.size() == 1 ? " object:\n" : " objects:\n")
                + differences.stream().map(ObjectDifference::toString).collect(Collectors.joining("\n"))
                + "\nMend the database, or change the entities. " + ToolSettings.VALIDATE
                + "=compatible starts in spite of what programs do not notice, =warn in spite of everything.";
    }
}
