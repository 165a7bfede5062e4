/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import com.palantir.javapoet.CodeBlock;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.statement.PartitionClause;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Code of the clauses of ALTER TABLE about single partitions. */
final class PartitionClauseCode {

    /** Characters beside a lambda. */
    private static final int ROOM = 40;

    private PartitionClauseCode() {}

    static void clause(Chain chain, PartitionClause clause) {
        if (clause instanceof PartitionClause.AddRange add) {
            Chain partition = PartitionCode.rangePartitions(List.of(add.partition()));
            Chain options = options(add.temporary(), add.ifNotExists(), add.distribution(), add.properties());
            add(chain, "addRangePartition", partition, options);
        } else if (clause instanceof PartitionClause.AddList add) {
            Chain partition = ListPartitionCode.partitions(List.of(add.partition()));
            Chain options = options(add.temporary(), add.ifNotExists(), add.distribution(), add.properties());
            add(chain, "addListPartition", partition, options);
        } else if (clause instanceof PartitionClause.Drop drop) {
            drop(chain, drop);
        } else if (clause instanceof PartitionClause.DropWhere drop) {
            Chain options = Chain.of("o").callIf(drop.ifExists(), "ifExists").callIf(drop.force(), "force");
            chain.callWithOptions("dropPartitionsWhere", JavaText.string(drop.condition()), "o", options);
        } else if (clause instanceof PartitionClause.Rename rename) {
            chain.callWith("renamePartition", List.of(rename.from(), rename.to()));
        } else if (clause instanceof PartitionClause.Modify modify) {
            chain.call("modifyPartitions($L, p -> $L)", list(modify.names()), properties(modify.properties()));
        } else if (clause instanceof PartitionClause.Replace replace) {
            replace(chain, replace);
        } else if (clause instanceof PartitionClause.Truncate truncate) {
            chain.callWith("truncatePartitions", truncate.names());
        } else {
            throw new IllegalStateException("a clause without code: " + clause);
        }
    }

    private static void add(Chain chain, String call, Chain partition, Chain options) {
        if (options.isEmpty()) {
            chain.call("$L(p -> $L)", call, partition.lambda(call.length()));
        } else {
            chain.call("$L(p -> $L, o -> $L)", call, partition.lambda(ROOM), options.lambda(ROOM));
        }
    }

    private static Chain options(
            boolean temporary,
            boolean ifNotExists,
            Optional<Distribution> distribution,
            Map<String, String> properties) {
        Chain options = Chain.of("o").callIf(temporary, "temporary").callIf(ifNotExists, "ifNotExists");
        distribution.ifPresent(each -> ClauseCode.distribution(options, each));
        ClauseCode.properties(options, properties);
        return options;
    }

    private static void drop(Chain chain, PartitionClause.Drop drop) {
        Chain options = Chain.of("o")
                .callIf(drop.temporary(), "temporary")
                .callIf(drop.ifExists(), "ifExists")
                .callIf(drop.force(), "force");
        if (options.isEmpty()) {
            chain.callWith("dropPartitions", drop.names());
        } else {
            chain.call("dropPartitions($L, o -> $L)", list(drop.names()), options.lambda(ROOM));
        }
    }

    private static void replace(Chain chain, PartitionClause.Replace replace) {
        CodeBlock names = CodeBlock.of("$L, $L", list(replace.names()), list(replace.temporary()));
        if (replace.properties().isEmpty()) {
            chain.call("replacePartitions($L)", names);
        } else {
            chain.call("replacePartitions($L, p -> $L)", names, properties(replace.properties()));
        }
    }

    private static CodeBlock properties(Map<String, String> properties) {
        Chain list = Chain.of("p");
        ClauseCode.properties(list, properties);
        return list.isEmpty() ? CodeBlock.of("{}") : list.lambda(ROOM);
    }

    private static CodeBlock list(List<String> names) {
        return CodeBlock.of("$T.of($L)", List.class, JavaText.strings(names));
    }
}
