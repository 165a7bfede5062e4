/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ExpressionContext;
import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/** The value of DEFAULT. Source: FE class {@code AstBuilder.getDefaultValueDef}. */
final class DefaultReader {

    private static final Pattern PRECISE = Pattern.compile("current_timestamp\\(([0-9])\\)");

    private DefaultReader() {}

    /**
     * The value of DEFAULT.
     *
     * @param type of the column: the server takes CURRENT_TIMESTAMP for any type, {@code now()} for DATETIME only, therefore on other types it
     *     stays the expression that was written
     */
    static DefaultValue read(ExpressionContext context, DataType type) {
        Token first = context.getStart();
        if (first == context.getStop()) {
            switch (first.getType()) {
                case DdlLexer.SINGLE_QUOTED, DdlLexer.DOUBLE_QUOTED -> {
                    return new DefaultValue.Literal(Literals.string(first.getText()));
                }
                case DdlLexer.NULL -> {
                    return new DefaultValue.Null();
                }
                case DdlLexer.CURRENT_TIMESTAMP -> {
                    return new DefaultValue.CurrentTimestamp(0);
                }
                default -> {
                    return new DefaultValue.Expression(Texts.of(context));
                }
            }
        }
        return function(context, type);
    }

    private static DefaultValue function(ExpressionContext context, DataType type) {
        String tokens = context.getText().toLowerCase(Locale.ROOT);
        Matcher precise = PRECISE.matcher(tokens);
        if (precise.matches()) {
            return new DefaultValue.CurrentTimestamp(Integer.parseInt(precise.group(1)));
        }
        String call =
                tokens.startsWith("(") && tokens.endsWith(")") ? tokens.substring(1, tokens.length() - 1) : tokens;
        return switch (call) {
            case "now()", "current_timestamp()", "current_timestamp" ->
                type == ScalarType.DATETIME
                        ? new DefaultValue.CurrentTimestamp(0)
                        : new DefaultValue.Expression(Texts.of(context));
            case "uuid()" -> new DefaultValue.Uuid();
            case "uuid_numeric()" -> new DefaultValue.UuidNumeric();
            default -> new DefaultValue.Expression(Texts.of(context));
        };
    }
}
