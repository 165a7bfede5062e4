/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import dev.rockhopper.schema.ddl.parse.Lexing;
import dev.rockhopper.schema.ddl.parse.ShowCreate;
import dev.rockhopper.schema.ddl.parse.Splitter;
import dev.rockhopper.schema.ddl.parse.StatementParser;
import dev.rockhopper.schema.ddl.parse.SyntaxErrors;
import dev.rockhopper.schema.ddl.parse.Texts;
import dev.rockhopper.schema.message.DdlCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Reads StarRocks DDL.
 *
 * <p>Every text gives either values or a {@link RockhopperException} with codes of {@link DdlCode}, whose place is line:column; texts nested
 * hundreds of levels deep are refused. Thread-safe.
 */
public final class DdlParser {

    private DdlParser() {}

    /**
     * The statements of a script, separated by semicolons.
     *
     * @throws RockhopperException with one message for each statement that is wrong
     */
    public static List<ParsedStatement> parseScript(String sql) {
        List<ParsedStatement> statements = new ArrayList<>();
        List<Message> errors = new ArrayList<>();
        for (List<Token> tokens : Splitter.split(sql)) {
            try {
                statements.add(new ParsedStatement(
                        StatementParser.parse(tokens),
                        Texts.of(tokens),
                        tokens.get(0).getLine()));
            } catch (RockhopperException e) {
                errors.addAll(e.messages());
            }
        }
        if (!errors.isEmpty()) {
            throw new RockhopperException(errors, null);
        }
        return statements;
    }

    /**
     * Exactly one statement, with or without a semicolon.
     *
     * @throws RockhopperException if it is wrong, or none, or several
     */
    public static Statement parse(String sql) {
        try {
            return parseStrictly(sql);
        } catch (RockhopperException e) {
            return parseMended(sql).orElseThrow(() -> e);
        }
    }

    /**
     * Exactly one statement as SHOW CREATE answered it. The server prints comments of indexes, values of list partitions and properties
     * without escapes; here they are taken as they stand, while {@link #parse} takes them for SQL and thinks again only if that fails.
     *
     * @throws RockhopperException if it is wrong, or none, or several
     */
    public static Statement parseShowCreate(String sql) {
        return parseMended(sql).orElseGet(() -> parseStrictly(sql));
    }

    private static Optional<Statement> parseMended(String sql) {
        String mended = ShowCreate.mend(sql);
        if (mended.equals(sql)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parseStrictly(mended));
        } catch (RockhopperException e) {
            return Optional.empty();
        }
    }

    private static Statement parseStrictly(String sql) {
        List<List<Token>> statements = Splitter.split(sql);
        if (statements.size() != 1) {
            throw SyntaxErrors.nothing(
                    DdlCode.NOT_ONE_STATEMENT,
                    statements.isEmpty() ? "there is no statement" : "there are " + statements.size() + " statements");
        }
        return StatementParser.parse(statements.get(0));
    }

    /**
     * A data type as DDL writes it: {@code ARRAY<VARCHAR(20)>}.
     *
     * @throws RockhopperException if it is none
     */
    public static DataType parseType(String type) {
        return StatementParser.parseType(Lexing.tokens(type));
    }

    /**
     * A data type as {@code information_schema.columns.COLUMN_TYPE} has it: {@code tinyint(1)} is BOOLEAN, {@code bigint(20) unsigned} is
     * LARGEINT.
     *
     * @throws RockhopperException if it is none
     */
    public static DataType parseColumnType(String columnType) {
        return columnType.strip().equalsIgnoreCase("tinyint(1)") ? ScalarType.BOOLEAN : parseType(columnType);
    }
}
