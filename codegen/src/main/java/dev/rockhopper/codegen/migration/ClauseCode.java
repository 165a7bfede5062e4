/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.PartitionTerm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Code of the clauses that several statements share. */
final class ClauseCode {

    private static final Pattern PLAIN_NAME = Pattern.compile("[^`()\\s]+");

    private ClauseCode() {}

    static void properties(Chain chain, Map<String, String> properties) {
        properties.forEach((name, value) -> chain.call("property($L)", JavaText.strings(List.of(name, value))));
    }

    static void comment(Chain chain, String comment) {
        if (!comment.isEmpty()) {
            chain.call("comment($L)", JavaText.string(comment));
        }
    }

    static void distribution(Chain chain, Distribution distribution) {
        boolean counted = distribution.buckets().isPresent();
        String buckets = counted ? Integer.toString(distribution.buckets().getAsInt()) : "";
        if (distribution instanceof Distribution.Hash hash) {
            String separator = counted ? ", " : "";
            chain.call("distributedByHash($L$L$L)", buckets, separator, JavaText.strings(hash.columns()));
        } else {
            chain.call("distributedByRandom($L)", buckets);
        }
    }

    static void key(Chain chain, Key key) {
        String call = key.model().name().toLowerCase(Locale.ROOT) + "Key";
        chain.call("$L($L)", call, JavaText.strings(key.columns()));
    }

    /** {@code index("i", "column")} for a plain BITMAP index, else with options. */
    static void index(Chain chain, String call, Index index) {
        String name = JavaText.string(index.name());
        boolean plain = index.type() == IndexType.BITMAP
                && index.columns().size() == 1
                && index.properties().isEmpty()
                && index.comment().isEmpty();
        if (plain) {
            chain.call("$L($L, $L)", call, name, JavaText.strings(index.columns()));
            return;
        }
        Chain options = Chain.of("i").callWith("on", index.columns());
        if (index.type() != IndexType.BITMAP) {
            options.call("type($T.$L)", IndexType.class, index.type());
        }
        properties(options, index.properties());
        comment(options, index.comment());
        chain.callWithOptions(call, name, "i", options);
    }

    /** Terms as the API reads them: a name that could be taken for a function call stands in backquotes. */
    static String terms(List<PartitionTerm> terms) {
        return JavaText.strings(terms.stream().map(ClauseCode::term).toList());
    }

    private static String term(PartitionTerm term) {
        if (term instanceof PartitionTerm.OfColumn column) {
            return PLAIN_NAME.matcher(column.name()).matches() ? column.name() : "`" + column.name() + "`";
        }
        return ((PartitionTerm.OfFunction) term).sql();
    }
}
