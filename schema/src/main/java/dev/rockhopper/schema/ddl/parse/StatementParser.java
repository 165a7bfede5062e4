/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import static dev.rockhopper.schema.ddl.grammar.DdlLexer.ALTER;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.CANCEL;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.CATALOG;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.CREATE;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.DATABASE;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.DROP;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.EXTERNAL;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.INDEX;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.MATERIALIZED;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.OR;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.RECOVER;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.REFRESH;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.REPLACE;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.SCHEMA;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.SET;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.TABLE;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.TEMPORARY;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.TRUNCATE;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.USE;
import static dev.rockhopper.schema.ddl.grammar.DdlLexer.VIEW;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar;
import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import dev.rockhopper.schema.message.DdlCode;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.type.DataType;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** One statement from its tokens: the first words choose the rule of the grammar, so that a message is about that statement only. */
public final class StatementParser {

    private final List<Token> tokens;

    private StatementParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads one statement.
     *
     * @param tokens without comments and semicolon; not empty
     */
    public static Statement parse(List<Token> tokens) {
        return new StatementParser(tokens).statement();
    }

    /** Reads a data type that stands alone. */
    public static DataType parseType(List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw SyntaxErrors.nothing(DdlCode.NOT_A_TYPE, "an empty text is not a data type");
        }
        return new StatementParser(tokens).read(DdlGrammar::typeOnly, TypeReader::read);
    }

    private Statement statement() {
        return switch (word(0)) {
            case CREATE -> create();
            case DROP -> drop();
            case ALTER -> alter();
            case USE -> read(DdlGrammar::use, DatabaseReader::read);
            case SET -> word(1) == CATALOG ? read(DdlGrammar::setCatalog, DatabaseReader::read) : other();
            case TRUNCATE -> word(1) == TABLE ? read(DdlGrammar::truncateTable, TableStatementReader::read) : other();
            case RECOVER -> word(1) == TABLE ? read(DdlGrammar::recoverTable, TableStatementReader::read) : other();
            case CANCEL -> word(1) == ALTER ? read(DdlGrammar::cancelAlter, TableStatementReader::read) : other();
            case REFRESH ->
                word(1) == MATERIALIZED
                        ? read(DdlGrammar::refreshMaterializedView, TableStatementReader::read)
                        : other();
            default -> other();
        };
    }

    private Statement create() {
        return switch (word(1)) {
            case TABLE -> word(2) == DdlLexer.RESERVED_WORD && isFunction(tokens.get(2)) ? other() : createTable();
            case TEMPORARY, EXTERNAL -> word(2) == TABLE ? createTable() : other();
            case VIEW -> read(DdlGrammar::createView, ViewReader::read);
            case OR -> word(2) == REPLACE && word(3) == VIEW ? read(DdlGrammar::createView, ViewReader::read) : other();
            case MATERIALIZED -> read(DdlGrammar::createMaterializedView, MaterializedViewReader::read);
            case DATABASE, SCHEMA -> read(DdlGrammar::createDatabase, DatabaseReader::read);
            case INDEX -> read(DdlGrammar::createIndex, AlterReader::read);
            default -> other();
        };
    }

    /** {@code CREATE TABLE FUNCTION} has nothing to do with tables of the schema. */
    private boolean isFunction(Token word) {
        return word.getText().equalsIgnoreCase("FUNCTION");
    }

    private Statement createTable() {
        if (hasOutside(DdlLexer.AS)) {
            return other();
        }
        return hasOutside(DdlLexer.LIKE)
                ? read(DdlGrammar::createTableLike, TableReader::read)
                : read(DdlGrammar::createTable, TableReader::read);
    }

    private Statement drop() {
        return switch (word(1)) {
            case TABLE, VIEW -> read(DdlGrammar::dropObject, TableStatementReader::read);
            case MATERIALIZED -> read(DdlGrammar::dropObject, TableStatementReader::read);
            case DATABASE, SCHEMA -> read(DdlGrammar::dropDatabase, DatabaseReader::read);
            case INDEX -> read(DdlGrammar::dropIndex, AlterReader::read);
            default -> other();
        };
    }

    private Statement alter() {
        return switch (word(1)) {
            case TABLE -> read(DdlGrammar::alterTable, AlterReader::read);
            case VIEW -> read(DdlGrammar::alterView, ViewReader::read);
            case MATERIALIZED -> read(DdlGrammar::alterMaterializedView, MaterializedViewReader::read);
            default -> other();
        };
    }

    private Statement other() {
        return OtherStatements.read(tokens);
    }

    private int word(int index) {
        return index < tokens.size() ? tokens.get(index).getType() : Token.EOF;
    }

    /** Whether a word stands outside of all brackets. */
    private boolean hasOutside(int type) {
        int depth = 0;
        for (Token token : tokens) {
            if (token.getType() == DdlLexer.LPAREN) {
                depth++;
            } else if (token.getType() == DdlLexer.RPAREN) {
                depth--;
            } else if (depth == 0 && token.getType() == type) {
                return true;
            }
        }
        return false;
    }

    private <C extends ParserRuleContext, T> T read(Function<DdlGrammar, C> rule, Function<C, T> reader) {
        Nesting.check(tokens);
        for (Token token : tokens) {
            if (token.getType() == DdlLexer.UNKNOWN) {
                throw SyntaxErrors.unexpected(token, "");
            }
        }
        return reader.apply(GrammarRun.run(tokens, rule));
    }
}
