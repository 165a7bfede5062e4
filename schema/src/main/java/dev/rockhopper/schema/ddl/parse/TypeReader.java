/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.ArrayTypeContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DataTypeContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.MapTypeContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.SignedTypeContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.SimpleTypeContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.StructTypeContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.TypeOnlyContext;
import dev.rockhopper.schema.message.DdlCode;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Data types as written. Source: FE classes {@code TypeParser} and {@code TypeFactory}. */
final class TypeReader {

    private TypeReader() {}

    static DataType read(DataTypeContext context) {
        if (context instanceof ArrayTypeContext array) {
            return new ArrayType(read(array.dataType()));
        }
        if (context instanceof MapTypeContext map) {
            return new MapType(read(map.dataType(0)), read(map.dataType(1)));
        }
        if (context instanceof StructTypeContext struct) {
            return new StructType(struct.structField().stream()
                    .map(field -> new StructType.Field(Identifiers.name(field.looseName()), read(field.dataType())))
                    .toList());
        }
        if (context instanceof SignedTypeContext signed) {
            return signed.SIGNED() != null ? ScalarType.BIGINT : ScalarType.INT;
        }
        return simple((SimpleTypeContext) context);
    }

    /** A type standing alone; {@code bigint(20) unsigned} is how information_schema calls LARGEINT. */
    static DataType read(TypeOnlyContext context) {
        DataType type = read(context.dataType());
        if (context.UNSIGNED() == null) {
            return type;
        }
        if (type != ScalarType.BIGINT) {
            throw SyntaxErrors.unexpected(context.UNSIGNED().getSymbol(), "the end");
        }
        return ScalarType.LARGEINT;
    }

    private static DataType simple(SimpleTypeContext context) {
        Token name = context.getStart();
        List<TerminalNode> arguments = context.INTEGER();
        String word = name.getText().toUpperCase(Locale.ROOT);
        return switch (word) {
            case "TINYINT", "SMALLINT", "BIGINT", "LARGEINT" -> {
                limit(arguments, 1, name);
                yield ScalarType.valueOf(word);
            }
            case "INT", "INTEGER" -> {
                limit(arguments, 1, name);
                yield ScalarType.INT;
            }
            case "STRING", "TEXT" -> {
                limit(arguments, 0, name);
                yield VarcharType.STRING;
            }
            case "CHAR" -> new CharType(length(arguments, CharType.UNSPECIFIED, name));
            case "VARCHAR" -> new VarcharType(length(arguments, VarcharType.UNSPECIFIED, name));
            case "BINARY", "VARBINARY" -> new VarbinaryType(length(arguments, VarbinaryType.UNSPECIFIED, name));
            case "DECIMAL", "NUMERIC", "NUMBER" -> decimal(DecimalType.Width.AUTO, 10, 0, arguments);
            case "DECIMALV2" -> decimal(DecimalType.Width.V2, 9, 0, arguments);
            case "DECIMAL32" -> decimal(DecimalType.Width.W32, 9, 3, arguments);
            case "DECIMAL64" -> decimal(DecimalType.Width.W64, 18, 6, arguments);
            case "DECIMAL128" -> decimal(DecimalType.Width.W128, 38, 9, arguments);
            case "DECIMAL256" -> decimal(DecimalType.Width.W256, 76, 12, arguments);
            default -> {
                limit(arguments, 0, name);
                yield ScalarType.valueOf(word);
            }
        };
    }

    private static int length(List<TerminalNode> arguments, int absent, Token name) {
        limit(arguments, 1, name);
        return arguments.isEmpty() ? absent : Literals.integer(arguments.get(0));
    }

    private static DecimalType decimal(
            DecimalType.Width width, int defaultPrecision, int defaultScale, List<TerminalNode> arguments) {
        int precision = arguments.isEmpty() ? defaultPrecision : Literals.integer(arguments.get(0));
        int scale = arguments.size() < 2 ? Math.min(precision, defaultScale) : Literals.integer(arguments.get(1));
        return new DecimalType(width, precision, scale);
    }

    private static void limit(List<TerminalNode> arguments, int most, Token name) {
        if (arguments.size() > most) {
            throw SyntaxErrors.at(
                    DdlCode.NOT_A_TYPE,
                    arguments.get(most).getSymbol(),
                    name.getText() + " takes " + (most == 0 ? "no argument" : "one argument"),
                    "");
        }
    }
}
