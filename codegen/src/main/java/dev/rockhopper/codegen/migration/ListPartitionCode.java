/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.model.ListPartition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Code of the partitions of a list-partitioned table. */
final class ListPartitionCode {

    /** Room for the values of one line. */
    private static final int ROOM = 70;

    private ListPartitionCode() {}

    static Chain partitions(List<ListPartition> partitions) {
        Chain chain = Chain.of("p");
        for (ListPartition partition : partitions) {
            List<String> calls = calls(partition.values());
            String begin = "partition(" + JavaText.string(partition.name()) + ")";
            chain.call("$L", calls.isEmpty() ? begin : begin + "." + calls.get(0));
            calls.stream().skip(1).forEach(call -> chain.call("$L", call));
            ClauseCode.properties(chain, partition.properties());
        }
        return chain;
    }

    private static List<String> calls(List<List<Optional<String>>> tuples) {
        if (tuples.stream().anyMatch(tuple -> tuple.size() != 1)) {
            return tuples.stream()
                    .map(tuple -> "tuple(" + literals(tuple) + ")")
                    .toList();
        }
        return values(tuples);
    }

    /** As many values to a call as have room on a line. */
    private static List<String> values(List<List<Optional<String>>> tuples) {
        List<String> calls = new ArrayList<>();
        List<Optional<String>> line = new ArrayList<>();
        for (List<Optional<String>> tuple : tuples) {
            List<Optional<String>> longer = new ArrayList<>(line);
            longer.addAll(tuple);
            if (!line.isEmpty() && literals(longer).length() > ROOM) {
                calls.add("values(" + literals(line) + ")");
                longer = new ArrayList<>(tuple);
            }
            line = longer;
        }
        if (!line.isEmpty()) {
            calls.add("values(" + literals(line) + ")");
        }
        return calls;
    }

    /** A lone null would be taken for the array of values itself. */
    private static String literals(List<Optional<String>> values) {
        if (values.size() == 1 && values.get(0).isEmpty()) {
            return "(String) null";
        }
        return values.stream()
                .map(value -> value.map(JavaText::string).orElse("null"))
                .collect(Collectors.joining(", "));
    }
}
