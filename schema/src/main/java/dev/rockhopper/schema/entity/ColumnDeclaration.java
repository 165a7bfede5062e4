/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.model.Nullability;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
        return new ColumnDeclaration(
                name,
                changed,
                origin,
                implied,
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

    /** This column with another word on whether it may be null. */
    public ColumnDeclaration withNullable(boolean changed) {
        return new ColumnDeclaration(
                name,
                paths,
                origin,
                implied,
                changed,
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

    /** This column with other definitions. */
    public ColumnDeclaration withDefinitions(List<Stated<String>> changed) {
        return new ColumnDeclaration(
                name,
                paths,
                origin,
                implied,
                nullable,
                changed,
                options,
                types,
                aggregates,
                defaults,
                generations,
                comments,
                autoIncrement,
                formerName);
    }

    /** This column with other options. */
    public ColumnDeclaration withOptions(List<Stated<String>> changed) {
        return new ColumnDeclaration(
                name,
                paths,
                origin,
                implied,
                nullable,
                definitions,
                changed,
                types,
                aggregates,
                defaults,
                generations,
                comments,
                autoIncrement,
                formerName);
    }

    /** This column with other comments. */
    public ColumnDeclaration withComments(List<Stated<String>> changed) {
        return new ColumnDeclaration(
                name,
                paths,
                origin,
                implied,
                nullable,
                definitions,
                options,
                types,
                aggregates,
                defaults,
                generations,
                changed,
                autoIncrement,
                formerName);
    }

    /** This column under a former name, or under none. */
    public ColumnDeclaration withFormerName(Optional<String> changed) {
        return new ColumnDeclaration(
                name,
                paths,
                origin,
                implied,
                nullable,
                definitions,
                options,
                types,
                aggregates,
                defaults,
                generations,
                comments,
                autoIncrement,
                changed);
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
        boolean saysNull = saysNull("", definitions) || saysNull("INT ", options);
        return new ColumnDeclaration(
                name,
                paths,
                origin,
                implied,
                nullable || saysNull,
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
        return new ColumnDeclaration(
                name,
                both(paths, other.paths),
                origin,
                implied,
                nullable && other.nullable,
                both(definitions, other.definitions),
                both(options, other.options),
                both(types, other.types),
                both(aggregates, other.aggregates),
                both(defaults, other.defaults),
                both(generations, other.generations),
                both(comments, other.comments),
                autoIncrement || other.autoIncrement,
                formerName.or(other::formerName));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        other.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }
}
