/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.rebuild;

import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import java.util.stream.Collectors;

/**
 * A query that fails unless the copy is complete: as many rows, or, for a model that keeps one row for each key, as many rows as there are keys.
 */
final class CountCheck {

    private CountCheck() {}

    static Statement statement(Table target, Copy copy, String from, String to) {
        String sql = "SELECT assert_true(a.n = b.n, 'the copy of "
                + ForeignNames.shown(from).replace("\\", "\\\\").replace("'", "\\'")
                + " is not complete') FROM (SELECT COUNT(*) AS n FROM " + rows(target, copy, from)
                + ") a CROSS JOIN (SELECT COUNT(*) AS n FROM " + Copy.table(to) + ") b";
        return new OtherStatement(OtherStatement.Kind.QUERY, sql);
    }

    private static String rows(Table target, Copy copy, String from) {
        boolean all = target.key().map(Key::model).orElse(KeyModel.DUPLICATE) == KeyModel.DUPLICATE;
        if (all) {
            return Copy.table(from);
        }
        String keys = target.keyColumns().stream()
                .map(name -> copy.keyExpression(target.column(name).orElseThrow()) + " AS " + Copy.quoted(name))
                .collect(Collectors.joining(", "));
        return "(SELECT DISTINCT " + keys + " FROM " + Copy.table(from) + ") k";
    }
}
