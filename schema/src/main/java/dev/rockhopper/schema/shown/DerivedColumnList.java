/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.ViewColumn;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A materialized view always shows a column list. When it holds a name that no list may hold, such as {@code count(*)}, nobody wrote it: the
 * names follow from the query, and a CREATE with the list would be refused. Source: FE class {@code FeNameFormat.checkColumnName}.
 */
final class DerivedColumnList {

    private static final Pattern FORBIDDEN = Pattern.compile("[=<>!*]");
    private static final String RESERVED = "__generated_partition_column_";

    private DerivedColumnList() {}

    static MaterializedView without(MaterializedView view) {
        boolean derived = view.columns().stream().map(ViewColumn::name).anyMatch(DerivedColumnList::isImpossible);
        return derived ? view.withoutColumns() : view;
    }

    private static boolean isImpossible(String name) {
        return FORBIDDEN.matcher(name).find() || name.toLowerCase(Locale.ROOT).startsWith(RESERVED);
    }
}
