/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.model.Nullability;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A column as the attributes that map to it declare it.
 *
 * @param name of the column, after the naming strategy
 * @param paths the attributes that map to it ({@code customer}, {@code address.city}); empty for columns without one
 * @param origin the first of those attributes, or the class
 * @param implied the type without any statement about it
 * @param nullable what JPA says, primitives and Bean Validation included
 * @param definitions column definitions in the words of StarRocks, type first: {@code @Column(columnDefinition)}
 * @param options what is appended to the column's definition: {@code @Column(options)}
 * @param types {@code @StarRocksColumn(type)}
 * @param aggregates {@code @StarRocksColumn(aggregate)}
 * @param defaults SQL texts of {@code @ColumnDefault}, texts of {@code @StarRocksColumn(defaultValue)}
 * @param generations expressions of {@code @GeneratedColumn} and {@code @StarRocksColumn(generatedAs)}
 * @param comments all comments that were stated
 * @param autoIncrement whether the server numbers the rows
 * @param formerName {@code @RenamedFrom}
 */
public record ColumnDeclaration(
        String name,
        List<String> paths,
        Origin origin,
        ImpliedType implied,
        boolean nullable,
        List<Stated<String>> definitions,
        List<Stated<String>> options,
        List<Stated<String>> types,
        List<Stated<String>> aggregates,
        List<Stated<String>> defaults,
        List<Stated<String>> generations,
        List<Stated<String>> comments,
        boolean autoIncrement,
        Optional<String> formerName) {

    public ColumnDeclaration {
        Objects.requireNonNull(name, "name");
        paths = List.copyOf(paths);
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(implied, "implied");
        definitions = List.copyOf(definitions);
        options = List.copyOf(options);
        types = List.copyOf(types);
        aggregates = List.copyOf(aggregates);
        defaults = List.copyOf(defaults);
        generations = List.copyOf(generations);
        comments = List.copyOf(comments);
        Objects.requireNonNull(formerName, "formerName");
    }

    /** A column of which nothing is stated but name and type. */
    public static ColumnDeclaration of(String name, List<String> paths, Origin origin, ImpliedType implied) {
        return new ColumnDeclaration(
                name,
                paths,
                origin,
                implied,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Optional.empty());
    }

    /** This column with other names of attributes. */
    public ColumnDeclaration withPaths(List<String> changed) {
        return with(copy -> copy.paths = changed);
    }

    /** This column with another word on whether it may be null. */
    public ColumnDeclaration withNullable(boolean changed) {
        return with(copy -> copy.nullable = changed);
    }

    /** This column with other definitions. */
    public ColumnDeclaration withDefinitions(List<Stated<String>> changed) {
        return with(copy -> copy.definitions = changed);
    }

    /** This column with other options. */
    public ColumnDeclaration withOptions(List<Stated<String>> changed) {
        return with(copy -> copy.options = changed);
    }

    /** This column with other comments. */
    public ColumnDeclaration withComments(List<Stated<String>> changed) {
        return with(copy -> copy.comments = changed);
    }

    /** This column under a former name, or under none. */
    public ColumnDeclaration withFormerName(Optional<String> changed) {
        return with(copy -> copy.formerName = changed);
    }

    /** This column without a former name. */
    public ColumnDeclaration neverRenamed() {
        return withFormerName(Optional.empty());
    }

    /**
     * This column as one of an id: JPA takes every id for NOT NULL, but the key of a table that is no PRIMARY KEY table may hold NULL, and
     * says so in its definition.
     */
    ColumnDeclaration ofId() {
        return withNullable(nullable || saysNull("", definitions) || saysNull("INT ", options));
    }

    private static boolean saysNull(String before, List<Stated<String>> definitions) {
        for (Stated<String> each : definitions) {
            if (DdlTexts.nullability(before + each.value()) == Nullability.NULL) {
                return true;
            }
        }
        return false;
    }

    /** What two attributes say about one column, together; the first one gives the place. */
    ColumnDeclaration and(ColumnDeclaration other) {
        return with(copy -> {
            copy.paths = both(paths, other.paths);
            copy.nullable = nullable && other.nullable;
            copy.definitions = both(definitions, other.definitions);
            copy.options = both(options, other.options);
            copy.types = both(types, other.types);
            copy.aggregates = both(aggregates, other.aggregates);
            copy.defaults = both(defaults, other.defaults);
            copy.generations = both(generations, other.generations);
            copy.comments = both(comments, other.comments);
            copy.autoIncrement = autoIncrement || other.autoIncrement;
            copy.formerName = formerName.or(other::formerName);
        });
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        other.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    private ColumnDeclaration with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.made();
    }

    /** A column that is being changed. */
    private static final class Copy {

        private final ColumnDeclaration from;
        private List<String> paths;
        private boolean nullable;
        private List<Stated<String>> definitions;
        private List<Stated<String>> options;
        private List<Stated<String>> types;
        private List<Stated<String>> aggregates;
        private List<Stated<String>> defaults;
        private List<Stated<String>> generations;
        private List<Stated<String>> comments;
        private boolean autoIncrement;
        private Optional<String> formerName;

        Copy(ColumnDeclaration from) {
            this.from = from;
            paths = from.paths;
            nullable = from.nullable;
            definitions = from.definitions;
            options = from.options;
            types = from.types;
            aggregates = from.aggregates;
            defaults = from.defaults;
            generations = from.generations;
            comments = from.comments;
            autoIncrement = from.autoIncrement;
            formerName = from.formerName;
        }

        ColumnDeclaration made() {
            return new ColumnDeclaration(
                    from.name,
                    paths,
                    from.origin,
                    from.implied,
                    nullable,
                    definitions,
                    options,
                    types,
                    aggregates,
                    defaults,
                    generations,
                    comments,
                    autoIncrement,
                    formerName);
        }
    }
}
