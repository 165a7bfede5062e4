/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Parses the clause texts of one annotation and puts the names of columns into them. */
final class ClauseTexts {

    private final ColumnNames names;
    private final Origin place;
    private final Problems problems;

    ClauseTexts(ColumnNames names, Origin place, Problems problems) {
        this.names = names;
        this.place = place;
        this.problems = problems;
    }

    /** What follows PARTITION BY in CREATE TABLE; empty when not stated or not understood. */
    Optional<Partitioning> partitioning(String text, String by) {
        return parsed(text, by, () -> DdlTexts.clause("PARTITION BY " + text))
                .flatMap(Table::partitioning)
                .map(partitioning -> resolve(partitioning, by));
    }

    /** What follows DISTRIBUTED BY; empty when not stated or not understood. */
    Optional<Distribution> distribution(String text, String by) {
        return parsed(text, by, () -> DdlTexts.clause("DISTRIBUTED BY " + text))
                .flatMap(Table::distribution)
                .map(distribution -> resolve(distribution, by));
    }

    /** What follows REFRESH; empty when not stated or not understood. */
    Optional<Refresh> refresh(String text, String by) {
        return parsed(text, by, () -> DdlTexts.viewClauses("REFRESH " + text)).flatMap(MaterializedView::refresh);
    }

    /** What follows PARTITION BY in CREATE MATERIALIZED VIEW, with or without parentheses. */
    List<PartitionTerm> viewPartitioning(String text, String by) {
        return parsed(text, by, () -> viewPartitioning(text))
                .map(view -> terms(view.partitionBy(), by))
                .orElse(List.of());
    }

    private static MaterializedView viewPartitioning(String text) {
        String stripped = text.strip();
        String list = stripped.startsWith("(") && stripped.endsWith(")") ? stripped : "(" + stripped + ")";
        return DdlTexts.viewClauses("PARTITION BY " + list + " REFRESH MANUAL");
    }

    /** A partitioning over columns. */
    Partitioning resolve(Partitioning partitioning, String by) {
        if (partitioning instanceof Partitioning.Range range) {
            return new Partitioning.Range(terms(range.terms(), by), range.partitions());
        }
        if (partitioning instanceof Partitioning.ByList list) {
            return new Partitioning.ByList(names.all(list.columns(), by, place), list.partitions());
        }
        return new Partitioning.Automatic(terms(((Partitioning.Automatic) partitioning).terms(), by));
    }

    /** A distribution over columns; the server takes one that names a column twice. */
    Distribution resolve(Distribution distribution, String by) {
        return distribution instanceof Distribution.Hash hash
                ? new Distribution.Hash(names.each(hash.columns(), by, place), hash.buckets())
                : distribution;
    }

    private List<PartitionTerm> terms(List<PartitionTerm> terms, String by) {
        List<PartitionTerm> resolved = new ArrayList<>();
        for (PartitionTerm term : terms) {
            if (term instanceof PartitionTerm.OfFunction function) {
                resolved.add(
                        new PartitionTerm.OfFunction(new ExpressionNames(names, by, place).resolve(function.sql())));
            } else {
                names.all(List.of(((PartitionTerm.OfColumn) term).name()), by, place)
                        .forEach(column -> resolved.add(new PartitionTerm.OfColumn(column)));
            }
        }
        return resolved;
    }

    private <T> Optional<T> parsed(String text, String by, Supplier<T> parse) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.get());
        } catch (RockhopperException e) {
            problems.error(
                    EntityCode.BROKEN_CLAUSE,
                    place,
                    by + " is `" + text.strip() + "`: " + e.messages().get(0).text(),
                    "Write what follows the clause's keywords in StarRocks' CREATE statement, and nothing else.");
            return Optional.empty();
        }
    }
}
