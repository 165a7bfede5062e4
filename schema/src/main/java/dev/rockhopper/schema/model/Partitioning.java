/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;

/** How a table is partitioned. Source: FE class {@code PartitionDescAnalyzer}. */
public sealed interface Partitioning {

    /** Whether each partition is a range of values; otherwise it is a list of them. Source: FE method {@code AstBuilder.getPartitionDesc}. */
    boolean isByRange();

    /**
     * {@code PARTITION BY RANGE(...) (...)}: partitions written by hand, or by dynamic partitioning.
     *
     * @param terms one or more columns, or one expression
     * @param partitions in order; may be empty
     */
    record Range(List<PartitionTerm> terms, List<RangePartition> partitions) implements Partitioning {

        public Range {
            terms = List.copyOf(terms);
            partitions = List.copyOf(partitions);
        }

        @Override
        public boolean isByRange() {
            return true;
        }
    }

    /**
     * {@code PARTITION BY LIST(...) (...)}: partitions written by hand.
     *
     * @param columns in order
     * @param partitions in order
     */
    record ByList(List<String> columns, List<ListPartition> partitions) implements Partitioning {

        public ByList {
            columns = List.copyOf(columns);
            partitions = List.copyOf(partitions);
        }

        @Override
        public boolean isByRange() {
            return false;
        }
    }

    /**
     * {@code PARTITION BY date_trunc('day', dt), city}: the server makes the partitions.
     *
     * @param terms columns and function calls, in order
     */
    record Automatic(List<PartitionTerm> terms) implements Partitioning {

        public Automatic {
            terms = List.copyOf(terms);
        }

        @Override
        public boolean isByRange() {
            return terms.size() == 1 && terms.get(0) instanceof PartitionTerm.OfFunction call && call.makesRanges();
        }
    }
}
