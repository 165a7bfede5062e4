/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.model.Column;
import java.util.List;
import java.util.Optional;

/** Whether MODIFY COLUMN can make a change: the list of rules, in the order in which their reasons are reported. */
final class ModifyRules {

    /** One rule. */
    interface Rule {

        /** The reason why not; empty if the rule does not object. */
        Optional<Objection> object(TableTask task, Column actual, Column wanted);
    }

    private static final List<Rule> RULES = List.of(
            FixedValueRules::autoIncrement,
            FixedValueRules::generated,
            FixedValueRules::aggregate,
            FixedValueRules::type,
            FixedValueRules::nullability,
            FixedValueRules::defaultValue,
            ProtectedColumnRules::primaryKey,
            ProtectedColumnRules::primarySortKey,
            ProtectedColumnRules::partition,
            ProtectedColumnRules::distribution,
            ProtectedColumnRules::index,
            ProtectedColumnRules::rollup);

    private ModifyRules() {}

    /** The first reason why a column cannot be modified; empty if it can. */
    static Optional<Objection> objection(TableTask task, Column actual, Column wanted) {
        return RULES.stream()
                .map(rule -> rule.object(task, actual, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
