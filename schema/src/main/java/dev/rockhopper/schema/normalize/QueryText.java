/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.View;

/** Blanks and semicolons around the query of a view are not kept. Source: FE class {@code AstBuilder.visitCreateViewStatement}. */
final class QueryText implements Quirk<View> {

    @Override
    public View apply(View view, Context context) {
        return new View(view.name(), view.columns(), trimmed(view.query()), view.comment(), view.security());
    }

    /** The same for materialized views. */
    static final class OfMaterializedView implements Quirk<MaterializedView> {

        @Override
        public MaterializedView apply(MaterializedView view, Context context) {
            return view.withQuery(trimmed(view.query()));
        }
    }

    private static String trimmed(String query) {
        int end = query.length();
        while (end > 0 && (query.charAt(end - 1) == ';' || Character.isWhitespace(query.charAt(end - 1)))) {
            end--;
        }
        return query.substring(0, end).stripLeading();
    }
}
