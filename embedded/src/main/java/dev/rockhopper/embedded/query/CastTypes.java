/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the target type of a CAST from the tokens of a query. */
final class CastTypes {
    private static final int DEFAULT_PRECISION = 10;

    private CastTypes() {}

    static DataType read(TokenStream tokens) {
        String word = tokens.take().upper();
        return switch (word) {
            case "STRING", "TEXT" -> VarcharType.STRING;
            case "INTEGER", "SIGNED" -> integer(tokens, word);
            case "UNSIGNED" -> ScalarType.BIGINT;
            case "VARCHAR" -> new VarcharType(length(tokens));
            case "CHAR", "CHARACTER" -> new CharType(length(tokens));
            case "BINARY", "VARBINARY" -> new VarbinaryType(length(tokens));
            case "DECIMAL", "NUMERIC", "NUMBER" -> decimal(tokens, DecimalType.Width.AUTO);
            case "DECIMALV2" -> decimal(tokens, DecimalType.Width.V2);
            case "DECIMAL32" -> decimal(tokens, DecimalType.Width.W32);
            case "DECIMAL64" -> decimal(tokens, DecimalType.Width.W64);
            case "DECIMAL128" -> decimal(tokens, DecimalType.Width.W128);
            case "DECIMAL256" -> decimal(tokens, DecimalType.Width.W256);
            case "ARRAY" -> array(tokens);
            case "MAP" -> map(tokens);
            case "STRUCT" -> struct(tokens);
            default -> scalar(tokens, word);
        };
    }

    private static DataType integer(TokenStream tokens, String word) {
        tokens.accept("INTEGER");
        skipWidth(tokens);
        return word.equals("SIGNED") ? ScalarType.BIGINT : ScalarType.INT;
    }

    private static DataType scalar(TokenStream tokens, String word) {
        DataType type = Arrays.stream(ScalarType.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(tokens::unexpected);
        skipWidth(tokens);
        return type;
    }

    private static void skipWidth(TokenStream tokens) {
        if (tokens.at("(")) {
            tokens.group();
        }
    }

    private static int length(TokenStream tokens) {
        int length = -1;
        if (tokens.accept("(")) {
            Token token = tokens.take();
            length = token.is("*") ? -1 : Integer.parseInt(token.text());
            tokens.expect(")");
        }
        return length;
    }

    private static DataType decimal(TokenStream tokens, DecimalType.Width width) {
        int precision = DEFAULT_PRECISION;
        int scale = 0;
        if (tokens.accept("(")) {
            precision = Integer.parseInt(tokens.take().text());
            if (tokens.accept(",")) {
                scale = Integer.parseInt(tokens.take().text());
            }
            tokens.expect(")");
        }
        return new DecimalType(width, precision, scale);
    }

    private static DataType array(TokenStream tokens) {
        tokens.expect("<");
        DataType element = read(tokens);
        tokens.expectAngle();
        return new ArrayType(element);
    }

    private static DataType map(TokenStream tokens) {
        tokens.expect("<");
        DataType key = read(tokens);
        tokens.expect(",");
        DataType value = read(tokens);
        tokens.expectAngle();
        return new MapType(key, value);
    }

    private static DataType struct(TokenStream tokens) {
        tokens.expect("<");
        List<StructType.Field> fields = new ArrayList<>();
        do {
            String name = tokens.name();
            tokens.accept(":");
            fields.add(new StructType.Field(name, read(tokens)));
        } while (tokens.accept(","));
        tokens.expectAngle();
        return new StructType(fields);
    }
}
