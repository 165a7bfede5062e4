/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.view;

import dev.rockhopper.schema.diff.table.Same;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.ViewColumn;
import java.util.List;

/** Column lists of views and materialized views; a list that was not stated equals any. */
final class ViewColumns {

    private ViewColumns() {}

    static boolean sameNames(List<ViewColumn> actual, List<ViewColumn> wanted) {
        return wanted.isEmpty() || Names.same(names(actual), names(wanted));
    }

    static boolean sameComments(List<ViewColumn> actual, List<ViewColumn> wanted) {
        return wanted.isEmpty()
                || Same.list(actual, wanted, (left, right) -> left.comment().equals(right.comment()));
    }

    private static List<String> names(List<ViewColumn> columns) {
        return columns.stream().map(ViewColumn::name).toList();
    }
}
