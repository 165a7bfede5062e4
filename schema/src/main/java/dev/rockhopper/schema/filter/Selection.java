/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.filter;

import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which objects of a schema count: never the books of any project, of other databases only the stated ones, and only what the filter accepts.
 *
 * @param books names of Rockhopper's own tables
 * @param filter what people said
 * @param others further databases that count
 */
public record Selection(BookNames books, ObjectFilter filter, List<String> others) {

    public Selection {
        Objects.requireNonNull(books, "books");
        Objects.requireNonNull(filter, "filter");
        others = List.copyOf(others);
    }

    /**
     * Whether the object of that name counts.
     *
     * @param database the own one; empty when not known
     * @param name the name under which a schema has it
     */
    public boolean accepts(String database, String name) {
        return ForeignNames.database(name)
                .map(other -> others.contains(other)
                        && !books.owns(ForeignNames.bare(name))
                        && filter.accepts(other, ForeignNames.bare(name)))
                .orElseGet(() -> !books.owns(name) && filter.accepts(database, name));
    }

    /** The schema without what does not count; names of unmanaged objects stay, as they are taken. */
    public Schema of(Schema schema) {
        return schema.withObjects(schema.objects().values().stream()
                .filter(object -> accepts(schema.database(), object.name()))
                .map(object -> Ignored.without(object, filter))
                .toList());
    }

    /** The tables of which not all columns count. */
    public Set<String> partlySeen(Schema schema) {
        return schema.all(Table.class).stream()
                .filter(table -> !Ignored.columns(table, filter).isEmpty())
                .map(Table::name)
                .collect(Collectors.toSet());
    }

    /**
     * Says which objects do not begin with the prefix: it is no pattern that people meant to leave something out by.
     *
     * @param setting the name of the setting with the prefix
     * @param naming the name of the setting about names
     */
    public Optional<Message> otherPrefix(Schema schema, String setting, String naming) {
        List<String> others = schema.objects().keySet().stream()
                .filter(name -> !ForeignNames.bare(name).startsWith(filter.prefix()))
                .map(ForeignNames::shown)
                .sorted()
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.warning(
                        CliCode.OTHER_PREFIX,
                        setting,
                        "These do not begin with " + filter.prefix() + " and are left out: " + String.join(", ", others)
                                + ".",
                        "The prefix is part of the names: write @Table(name = \"" + filter.prefix()
                                + "…\"), or let Hibernate's naming strategy add it (" + naming + ")."));
    }
}
