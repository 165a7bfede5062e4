/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.schema.model.Key;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table as an entity, a collection or a join declares it.
 *
 * @param name of the table, after the naming strategy
 * @param origin the class or the attribute
 * @param columns in the order of their declaration, superclass first; a name may come several times
 * @param naturalKey the key without any statement about it: the PRIMARY KEY of the {@code @Id} attributes in the order of their
 *     declaration, that of a collection; empty if there is no id
 * @param annotations {@code @StarRocksTable}, at most one for each class that maps the table
 * @param options what is appended to the table's definition: {@code @Table(options)}
 * @param comments all comments that were stated outside {@code @StarRocksTable}
 * @param version the {@code @Version} attribute
 * @param formerName {@code @RenamedFrom}
 */
public record TableDeclaration(
        String name,
        Origin origin,
        List<ColumnDeclaration> columns,
        Optional<Key> naturalKey,
        List<Stated<StarRocksTable>> annotations,
        List<Stated<String>> options,
        List<Stated<String>> comments,
        Optional<Origin> version,
        Optional<String> formerName) {

    public TableDeclaration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
        columns = List.copyOf(columns);
        Objects.requireNonNull(naturalKey, "naturalKey");
        annotations = List.copyOf(annotations);
        options = List.copyOf(options);
        comments = List.copyOf(comments);
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(formerName, "formerName");
    }
}
