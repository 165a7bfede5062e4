/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import com.palantir.javapoet.CodeBlock;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Code of CREATE and ALTER MATERIALIZED VIEW. */
final class MaterializedViewCode {

    private MaterializedViewCode() {}

    static Chain create(CreateMaterializedView statement) {
        MaterializedView view = statement.view();
        Chain chain = ObjectCode.head("createMaterializedView", statement.name())
                .callIf(statement.ifNotExists(), "ifNotExists");
        ViewCode.columns(chain, view.columns());
        view.indexes().forEach(index -> ClauseCode.index(chain, "index", index));
        ClauseCode.comment(chain, view.comment());
        if (!view.partitionBy().isEmpty()) {
            chain.call("partitionBy($L)", ClauseCode.terms(view.partitionBy()));
        }
        view.distribution().ifPresent(each -> ClauseCode.distribution(chain, each));
        view.refresh().ifPresent(each -> refresh(chain, each));
        chain.callWith("orderBy", view.sortKey());
        ClauseCode.properties(chain, view.properties());
        return ViewCode.query(chain, view.query());
    }

    /** Empty for what the typed operation cannot say. */
    static Optional<Chain> alter(AlterMaterializedView statement) {
        Chain chain = ObjectCode.head("alterMaterializedView", statement.name());
        AlterMaterializedView.Action action = statement.action();
        if (action instanceof AlterMaterializedView.Rename rename) {
            chain.call("rename($L)", JavaText.string(rename.to()));
        } else if (action instanceof AlterMaterializedView.SetRefresh set) {
            refresh(chain, set.refresh());
        } else if (action instanceof AlterMaterializedView.SetProperties set) {
            properties(chain, set.properties());
        } else if (action instanceof AlterMaterializedView.SwapWith swap) {
            chain.call("swapWith($L)", JavaText.string(swap.other()));
        } else if (action instanceof AlterMaterializedView.SetActive set) {
            chain.call(set.active() ? "active()" : "inactive()");
        } else {
            return Optional.empty();
        }
        return Optional.of(chain);
    }

    /** One property by itself, several in a list. */
    static void properties(Chain chain, Map<String, String> properties) {
        if (properties.size() == 1) {
            ClauseCode.properties(chain, properties);
            return;
        }
        Chain list = Chain.of("p");
        ClauseCode.properties(list, properties);
        chain.call("properties(p -> $L)", list.isEmpty() ? CodeBlock.of("{}") : list.nested());
    }

    private static void refresh(Chain chain, Refresh refresh) {
        if (refresh.moment().isEmpty()) {
            if (refresh.scheme() instanceof Refresh.OnChange || refresh.scheme() instanceof Refresh.Manual) {
                chain.call(refresh.scheme() instanceof Refresh.Manual ? "refreshManual()" : "refreshAsync()");
                return;
            }
            if (refresh.scheme() instanceof Refresh.Schedule schedule
                    && schedule.start().isEmpty()) {
                chain.call("refreshAsync($L)", interval(schedule));
                return;
            }
        }
        Chain options = Chain.of("r");
        refresh.moment().ifPresent(each -> options.call("$L()", each.name().toLowerCase(Locale.ROOT)));
        scheme(options, refresh.scheme());
        chain.callWithOptions("refresh", "", "r", options);
    }

    private static void scheme(Chain options, Refresh.Scheme scheme) {
        if (scheme instanceof Refresh.OnChange) {
            options.call("async()");
        } else if (scheme instanceof Refresh.Manual) {
            options.call("manual()");
        } else if (scheme instanceof Refresh.Incremental) {
            options.call("incremental()");
        } else if (scheme instanceof Refresh.Schedule schedule) {
            String start =
                    schedule.start().map(each -> JavaText.string(each) + ", ").orElse("");
            options.call("async($L$L)", start, interval(schedule));
        } else {
            throw new IllegalStateException("a refresh scheme without code: " + scheme);
        }
    }

    private static String interval(Refresh.Schedule schedule) {
        return Numbers.literal(schedule.every()) + ", " + JavaText.string(schedule.unit());
    }
}
