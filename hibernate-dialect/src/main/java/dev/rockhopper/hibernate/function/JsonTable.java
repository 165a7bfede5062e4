/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import org.hibernate.dialect.function.json.JsonTableFunction;
import org.hibernate.query.sqm.tuple.internal.AnonymousTupleTableGroupProducer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.JsonTableColumnDefinition;
import org.hibernate.sql.ast.tree.expression.JsonTableErrorBehavior;
import org.hibernate.sql.ast.tree.expression.Literal;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * {@code json_table}, which StarRocks does not have: an array for each column, side by side in one {@code unnest}.
 *
 * <p>Source: docs/en/sql-reference/sql-functions/array-functions/unnest.md.
 */
final class JsonTable extends JsonTableFunction {

    JsonTable(TypeConfiguration types) {
        super(types);
    }

    @Override
    protected void renderJsonTable(
            SqlAppender sql,
            JsonTableArguments arguments,
            AnonymousTupleTableGroupProducer tuple,
            String alias,
            SqlAstTranslator<?> translator) {
        JsonRefusals.refuseIf(arguments.passingClause() != null, "json_table", "passing");
        JsonRefusals.refuseIf(
                arguments.errorBehavior() == JsonTableErrorBehavior.ERROR, "json_table", "error on error");
        String rows = rows(document(arguments, translator), path(arguments.jsonPath()));
        JsonTableColumns columns = new JsonTableColumns(sql, rows, translator);
        String separator = "unnest(";
        for (JsonTableColumnDefinition column : arguments.columnsClause().getColumnDefinitions()) {
            sql.appendSql(separator);
            columns.render(column);
            separator = ",";
        }
        sql.appendSql(')');
    }

    private static String document(JsonTableArguments arguments, SqlAstTranslator<?> translator) {
        String document = Fragments.of(arguments.jsonDocument(), translator);
        return arguments.isJsonType() ? document : "parse_json(" + document + ')';
    }

    private static String path(Expression path) {
        if (path == null) {
            return "$";
        }
        if (path instanceof Literal literal && literal.getLiteralValue() instanceof String text) {
            return text.strip();
        }
        throw new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(
                "json_table", "The path to the rows must be a constant.", "Write the path into the query."));
    }

    /** The documents of the rows as an array: those that a path with a wildcard finds, else the one at the path. */
    private static String rows(String document, String path) {
        String quoted = "'" + path.replace("'", "''") + '\'';
        if (path.equals("$[*]")) {
            return "cast(" + document + " as array<json>)";
        }
        if (path.endsWith("[*]")) {
            return "cast(json_query(" + document + ",'"
                    + path.substring(0, path.length() - "[*]".length()).replace("'", "''") + "') as array<json>)";
        }
        return path.contains("[*]")
                ? "cast(json_query(" + document + ',' + quoted + ") as array<json>)"
                : "case when json_exists(" + document + ',' + quoted + ") then [json_query(" + document + ',' + quoted
                        + ")] end";
    }
}
