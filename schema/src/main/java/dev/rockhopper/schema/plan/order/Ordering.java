/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.order;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import java.util.Comparator;

/** Among objects that do not need each other: tables, then views, then materialized views, each by name. */
final class Ordering {

    private Ordering() {}

    static Comparator<String> of(Schema schema) {
        return Comparator.<String>comparingInt(name -> rank(schema, name)).thenComparing(Comparator.naturalOrder());
    }

    private static int rank(Schema schema, String name) {
        if (schema.objects().get(name) instanceof Table) {
            return 0;
        }
        return schema.objects().get(name) instanceof View ? 1 : 2;
    }
}
