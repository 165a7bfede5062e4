/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import com.palantir.javapoet.CodeBlock;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import java.util.List;

/** Code of PARTITION BY and of single partitions. */
final class PartitionCode {

    private PartitionCode() {}

    static void partitioning(Chain chain, Partitioning partitioning) {
        if (partitioning instanceof Partitioning.Automatic automatic) {
            chain.call("partitionBy($L)", ClauseCode.terms(automatic.terms()));
        } else if (partitioning instanceof Partitioning.Range range) {
            chain.call(
                    "partitionByRange($L, p -> $L)", terms(range.terms()), lambda(rangePartitions(range.partitions())));
        } else {
            Partitioning.ByList list = (Partitioning.ByList) partitioning;
            chain.call(
                    "partitionByList($L, p -> $L)",
                    names(list.columns()),
                    lambda(ListPartitionCode.partitions(list.partitions())));
        }
    }

    static Chain rangePartitions(List<RangePartition> partitions) {
        Chain chain = Chain.of("p");
        partitions.forEach(partition -> rangePartition(chain, partition));
        return chain;
    }

    private static CodeBlock lambda(Chain partitions) {
        return partitions.isEmpty() ? CodeBlock.of("{}") : partitions.nested();
    }

    private static void rangePartition(Chain chain, RangePartition partition) {
        if (partition instanceof RangePartition.LessThan less) {
            chain.call("lessThan($L, $L)", JavaText.string(less.name()), upper(less.upper()));
            ClauseCode.properties(chain, less.properties());
        } else if (partition instanceof RangePartition.Interval interval) {
            chain.call("interval($L, $L)", JavaText.string(interval.name()), interval(interval));
            ClauseCode.properties(chain, interval.properties());
        } else {
            RangePartition.Series series = (RangePartition.Series) partition;
            String unit =
                    series.unit().map(each -> ", " + JavaText.string(each)).orElse("");
            chain.call(
                    "series($L, $L$L)",
                    JavaText.strings(List.of(series.start(), series.end())),
                    Numbers.literal(series.every()),
                    unit);
        }
    }

    private static CodeBlock upper(List<PartitionBound> bounds) {
        boolean values = bounds.stream().allMatch(each -> each.value().isPresent());
        return values ? CodeBlock.of("$L", values(bounds)) : bounds(bounds);
    }

    private static CodeBlock interval(RangePartition.Interval interval) {
        List<PartitionBound> lower = interval.lower();
        List<PartitionBound> upper = interval.upper();
        if (lower.size() == 1 && upper.size() == 1 && lower.get(0).value().isPresent()) {
            if (upper.get(0).value().isPresent()) {
                return CodeBlock.of("$L, $L", values(lower), values(upper));
            }
        }
        return CodeBlock.of(
                "\n        $T.of($L),\n        $T.of($L)", List.class, bounds(lower), List.class, bounds(upper));
    }

    private static String values(List<PartitionBound> bounds) {
        return JavaText.strings(
                bounds.stream().map(each -> each.value().orElseThrow()).toList());
    }

    private static CodeBlock bounds(List<PartitionBound> bounds) {
        return bounds.stream().map(PartitionCode::bound).collect(CodeBlock.joining(", "));
    }

    private static CodeBlock bound(PartitionBound bound) {
        return bound.value()
                .map(value -> CodeBlock.of("$T.of($L)", PartitionBound.class, JavaText.string(value)))
                .orElseGet(() -> CodeBlock.of("$T.MAX", PartitionBound.class));
    }

    private static CodeBlock terms(List<PartitionTerm> terms) {
        String literals = ClauseCode.terms(terms);
        return terms.size() == 1 ? CodeBlock.of("$L", literals) : CodeBlock.of("$T.of($L)", List.class, literals);
    }

    private static CodeBlock names(List<String> names) {
        String literals = JavaText.strings(names);
        return names.size() == 1 ? CodeBlock.of("$L", literals) : CodeBlock.of("$T.of($L)", List.class, literals);
    }
}
