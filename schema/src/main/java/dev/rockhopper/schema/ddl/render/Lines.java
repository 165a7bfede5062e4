/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import java.util.List;
import java.util.Map;

/** A statement that grows by clauses, each on a line of its own. */
final class Lines {

    private final StringBuilder sql;

    Lines(String first) {
        sql = new StringBuilder(first);
    }

    Lines add(String clause) {
        sql.append('\n').append(clause);
        return this;
    }

    Lines comment(String comment) {
        return comment.isEmpty() ? this : add("COMMENT " + Sql.string(comment));
    }

    Lines orderBy(List<String> columns) {
        return columns.isEmpty() ? this : add(ClauseRenderer.orderBy(columns));
    }

    Lines properties(Map<String, String> properties) {
        return properties.isEmpty() ? this : add("PROPERTIES " + Sql.block(Sql.pairs(properties)));
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
