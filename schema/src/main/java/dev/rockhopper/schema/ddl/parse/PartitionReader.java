/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.AutomaticallyContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.BoundsContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ByListContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ByRangeContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ListPartitionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ListValueContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.PartitionByContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.PartitionTermContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.PartitionTermsContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RangeItemContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RangePartitionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.SeriesContext;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** PARTITION BY, and single partitions. */
final class PartitionReader {

    private PartitionReader() {}

    static Partitioning read(PartitionByContext context) {
        if (context instanceof ByRangeContext range) {
            return new Partitioning.Range(
                    terms(range.partitionTerms().partitionTerm()),
                    range.rangeItem().stream().map(PartitionReader::item).toList());
        }
        if (context instanceof ByListContext list) {
            return new Partitioning.ByList(
                    Identifiers.names(list.identifierList()),
                    list.listPartition().stream().map(PartitionReader::list).toList());
        }
        // Partitions made in advance are not part of an automatic scheme: the server neither shows them nor keeps them
        // apart.
        return new Partitioning.Automatic(automatic(((AutomaticallyContext) context).partitionTerms()));
    }

    /**
     * Most functions mean the same with and without brackets. A single one that would make ranges makes a list over a hidden column in
     * brackets (FE class {@code AstBuilder.getPartitionDesc}): there the brackets are kept.
     */
    private static List<PartitionTerm> automatic(PartitionTermsContext context) {
        List<PartitionTerm> terms = terms(context.partitionTerm());
        if (context.LPAREN() != null
                && terms.size() == 1
                && terms.get(0) instanceof PartitionTerm.OfFunction function
                && function.makesRanges()) {
            return List.of(new PartitionTerm.OfFunction("(" + function.sql() + ")"));
        }
        return terms;
    }

    static List<PartitionTerm> terms(List<PartitionTermContext> terms) {
        return terms.stream()
                .<PartitionTerm>map(term -> term.identifier() != null
                        ? new PartitionTerm.OfColumn(Identifiers.name(term.identifier()))
                        : new PartitionTerm.OfFunction(Texts.of(term)))
                .toList();
    }

    private static RangePartition item(RangeItemContext context) {
        return context.series() != null ? series(context.series()) : range(context.rangePartition());
    }

    static RangePartition range(RangePartitionContext context) {
        String name = Identifiers.name(context.looseName());
        Map<String, String> properties = Literals.properties(context.propertyList());
        if (context.lower != null) {
            return new RangePartition.Interval(name, bounds(context.lower), bounds(context.upper), properties);
        }
        List<PartitionBound> upper = context.MAXVALUE() != null ? List.of(PartitionBound.MAX) : bounds(context.upper);
        return new RangePartition.LessThan(name, upper, properties);
    }

    private static List<PartitionBound> bounds(BoundsContext context) {
        return context.bound().stream()
                .map(bound -> bound.MAXVALUE() != null
                        ? PartitionBound.MAX
                        : PartitionBound.of(Literals.string(bound.string())))
                .toList();
    }

    static RangePartition.Series series(SeriesContext context) {
        String start = Literals.string(context.start);
        String end = Literals.string(context.end);
        if (context.interval() == null) {
            return new RangePartition.Series(start, end, Literals.longInteger(context.INTEGER()), Optional.empty());
        }
        String unit = Identifiers.name(context.interval().identifier()).toUpperCase(Locale.ROOT);
        return new RangePartition.Series(
                start, end, Literals.longInteger(context.interval().INTEGER()), Optional.of(unit));
    }

    static ListPartition list(ListPartitionContext context) {
        List<List<Optional<String>>> values = context.listTuple().isEmpty()
                ? context.listValue().stream()
                        .map(value -> List.of(value(value)))
                        .toList()
                : context.listTuple().stream()
                        .map(tuple -> tuple.listValue().stream()
                                .map(PartitionReader::value)
                                .toList())
                        .toList();
        return new ListPartition(
                Identifiers.name(context.looseName()), values, Literals.properties(context.propertyList()));
    }

    private static Optional<String> value(ListValueContext context) {
        return context.NULL() != null ? Optional.empty() : Optional.of(Literals.string(context.string()));
    }
}
