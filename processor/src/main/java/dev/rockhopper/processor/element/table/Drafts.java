/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.table;

import dev.rockhopper.processor.element.name.TableName;
import dev.rockhopper.processor.element.reading.Notes;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The tables of one run, and the main table of each entity. */
public final class Drafts {

    private final Map<String, TableDraft> byName = new LinkedHashMap<>();
    private final Map<String, List<String>> touching = new HashMap<>();
    private final Map<String, TableDraft> byEntity = new LinkedHashMap<>();

    /** The table of that name, for which a subject must be known. */
    public TableDraft of(TableName table, Origin origin, String subject) {
        String name = table.inModel();
        TableDraft draft = byName.computeIfAbsent(name, each -> new TableDraft(table, origin));
        draft.subjects.add(subject);
        draft.subjects.addAll(touching.getOrDefault(name, List.of()));
        return draft;
    }

    /** A collection adds to the table, if there is one of that name. */
    public void touch(TableName table, Origin collection) {
        String name = table.inModel();
        touching.computeIfAbsent(name, each -> new ArrayList<>()).add(collection.toString());
        Optional.ofNullable(byName.get(name)).ifPresent(draft -> draft.subjects.add(collection.toString()));
    }

    /** Remembers the main table of an entity. */
    public void main(TypeElement entity, String entityName, TableDraft draft) {
        draft.classes.add(entity);
        byEntity.put(entityName, draft);
    }

    /** The main table of an entity; empty if the entity is not of this compilation, or has no table. */
    public Optional<TableDraft> main(String entityName) {
        return Optional.ofNullable(byEntity.get(entityName));
    }

    /** All tables by name. */
    public List<TableDraft> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(draft -> draft.table.inModel()))
                .toList();
    }

    /** Notes tables whose names differ by case only: unquoted ones are one table for Hibernate. Source: Hibernate's {@code Identifier.equals}. */
    public void noteTwins(Notes notes) {
        Map<String, Integer> names = new HashMap<>();
        byName.keySet().forEach(name -> names.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum));
        byName.forEach((name, draft) -> {
            if (names.get(name.toLowerCase(Locale.ROOT)) > 1) {
                String subject = "the case of " + name;
                draft.subjects.add(subject);
                notes.add(
                        draft.origin.type(),
                        subject,
                        ProcessorCode.UNKNOWN_MAPPING,
                        draft.origin,
                        "another table is called " + name
                                + " but for the case of its letters; Hibernate takes the two for one unless their"
                                + " names are quoted.");
            }
        });
    }
}
