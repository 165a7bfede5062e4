/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.message.EntityCode;
import java.util.Collection;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Table;

/** Finds the tables and sequences that Hibernate adds for id generators of any kind, which need row locks or sequences. */
final class GeneratorTables {

    private final Metadata metadata;
    private final Problems problems;

    GeneratorTables(Metadata metadata, Problems problems) {
        this.metadata = metadata;
        this.problems = problems;
    }

    /** Reports every table that no entity and no collection has, unless the generators were reported before. */
    void check(Collection<TableDraft> known) {
        if (problems.messages().stream().anyMatch(message -> message.code() == EntityCode.GENERATED_ID)) {
            return;
        }
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().stream()
                    .filter(Table::isPhysicalTable)
                    .filter(table -> known.stream().noneMatch(draft -> draft.table == table))
                    .forEach(table -> report("table " + table.getName()));
            namespace.getSequences().forEach(sequence -> report("sequence " + sequence.getName()));
        }
    }

    private void report(String what) {
        problems.error(
                EntityCode.GENERATED_ID,
                "",
                "an id generator needs the " + what
                        + ", which cannot work: StarRocks has neither sequences nor row locks.",
                GeneratedIds.REMEDY);
    }
}
