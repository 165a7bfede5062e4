/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import dev.rockhopper.schema.message.DdlCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
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
import java.util.List;

/** Reads exactly what {@link DataType#sql()} prints. */
final class TypeText {

    private final String text;
    private int at;

    private TypeText(String text) {
        this.text = text;
    }

    /** The type of that text; RH2002 if there is none. */
    static DataType parse(String text) {
        TypeText reader = new TypeText(text);
        try {
            DataType type = reader.type();
            if (reader.at == text.length()) {
                return type;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw reader.error(e);
        }
        throw reader.error(null);
    }

    private DataType type() {
        String word = word();
        return switch (word) {
            case "STRING" -> VarcharType.STRING;
            case "VARCHAR" -> new VarcharType(length());
            case "CHAR" -> new CharType(length());
            case "VARBINARY" -> new VarbinaryType(length());
            case "ARRAY" -> array();
            case "MAP" -> map();
            case "STRUCT" -> struct();
            default -> word.startsWith("DECIMAL") ? decimal(word) : ScalarType.valueOf(word);
        };
    }

    private DataType array() {
        expect("<");
        DataType element = type();
        expect(">");
        return new ArrayType(element);
    }

    private DataType map() {
        expect("<");
        DataType key = type();
        expect(",");
        DataType value = type();
        expect(">");
        return new MapType(key, value);
    }

    private DataType struct() {
        List<StructType.Field> fields = new ArrayList<>();
        expect("<");
        do {
            expect("`");
            int end = text.indexOf('`', at);
            String name = text.substring(at, end);
            at = end;
            expect("` ");
            fields.add(new StructType.Field(name, type()));
        } while (skip(", "));
        expect(">");
        return new StructType(fields);
    }

    private DataType decimal(String keyword) {
        for (DecimalType.Width width : DecimalType.Width.values()) {
            if (width.keyword().equals(keyword)) {
                expect("(");
                int precision = number();
                expect(",");
                int scale = number();
                expect(")");
                return new DecimalType(width, precision, scale);
            }
        }
        throw new IllegalArgumentException(keyword);
    }

    private int length() {
        if (!skip("(")) {
            return VarcharType.UNSPECIFIED;
        }
        int length = number();
        expect(")");
        return length;
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private int number() {
        return Integer.parseInt(word());
    }

    private void expect(String part) {
        if (!skip(part)) {
            throw new IllegalArgumentException(part);
        }
    }

    private boolean skip(String part) {
        boolean found = text.startsWith(part, at);
        at += found ? part.length() : 0;
        return found;
    }

    private RockhopperException error(Exception cause) {
        return new RockhopperException(
                Message.error(
                        DdlCode.NOT_A_TYPE, "", "`" + text + "` is not a data type.", "write a type of StarRocks"),
                cause);
    }
}
