/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java type for each type of StarRocks; what the dialect makes of it is the type again. */
final class JavaTypes {

    private static final int DEFAULT_LENGTH = 255;
    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

    private JavaTypes() {}

    static JavaType of(DataType type) {
        if (type instanceof ScalarType scalar) {
            return scalar(scalar);
        }
        if (type instanceof DecimalType decimal) {
            JavaType java = JavaType.of(ClassName.get(BigDecimal.class));
            return decimal.width() == DecimalType.Width.AUTO ? java.with(digits(decimal)) : java.stating(type.sql());
        }
        if (type instanceof VarcharType text) {
            return sized(STRING, text, text.length());
        }
        if (type instanceof VarbinaryType bytes) {
            return sized(BYTES, bytes, bytes.length());
        }
        if (type instanceof CharType) {
            return JavaType.of(STRING).stating(type.sql());
        }
        if (type instanceof MapType map) {
            TypeName java = map(map);
            return java.equals(STRING) ? shown(type) : JavaType.of(java).stating(type.sql());
        }
        return type instanceof ArrayType array ? array(array) : shown(type);
    }

    /** The text that the server sends for a MAP or a STRUCT; it casts none to them (FE class {@code Type.canCastTo}), but to an ARRAY. */
    private static JavaType shown(DataType type) {
        return JavaType.of(STRING).stating(type.sql()).onlyRead();
    }

    /** Maps of plain values, or of lists of them; others are read as the text that the server sends. */
    private static TypeName map(MapType map) {
        Optional<TypeName> key = element(map.key());
        Optional<TypeName> value = map.value() instanceof ArrayType list
                ? element(list.element()).filter(each -> !each.equals(BYTES)).map(JavaTypes::list)
                : element(map.value());
        return key.isPresent() && value.isPresent()
                ? ParameterizedTypeName.get(ClassName.get(Map.class), key.get(), value.get())
                : STRING;
    }

    static TypeName list(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    private static JavaType scalar(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> JavaType.of(ClassName.get(Boolean.class));
            case TINYINT -> JavaType.of(ClassName.get(Byte.class));
            case SMALLINT -> JavaType.of(ClassName.get(Short.class));
            case INT -> JavaType.of(ClassName.get(Integer.class));
            case BIGINT -> JavaType.of(ClassName.get(Long.class));
            case LARGEINT -> JavaType.of(ClassName.get(BigInteger.class)).stating(type.sql());
            case FLOAT -> JavaType.of(ClassName.get(Float.class));
            case DOUBLE -> JavaType.of(ClassName.get(Double.class));
            case DATE -> JavaType.of(ClassName.get(LocalDate.class));
            case DATETIME -> JavaType.of(ClassName.get(LocalDateTime.class));
            case JSON -> JavaType.of(STRING).as(boundAs("JSON"));
            case TIME, VARIANT -> JavaType.of(STRING).stating(type.sql());
            case HLL, BITMAP, PERCENTILE ->
                JavaType.of(BYTES).stating(type.sql()).onlyRead();
        };
    }

    /** Whether an attribute of that type holds the text that the server sends. */
    static boolean isText(DataType type) {
        return of(type).type().equals(STRING);
    }

    /** {@code @JdbcTypeCode}. */
    static AnnotationSpec boundAs(String code) {
        return AnnotationSpec.builder(Api.JDBC_TYPE_CODE)
                .addMember("value", "$T.$L", Api.SQL_TYPES, code)
                .build();
    }

    private static Map<String, CodeBlock> digits(DecimalType decimal) {
        Map<String, CodeBlock> members = new LinkedHashMap<>();
        members.put("precision", CodeBlock.of("$L", decimal.precision()));
        members.put("scale", CodeBlock.of("$L", decimal.scale()));
        return members;
    }

    private static JavaType sized(TypeName java, DataType type, int length) {
        if (length == VarcharType.UNSPECIFIED || type.equals(VarcharType.STRING)) {
            return JavaType.of(java).stating(type.sql());
        }
        return length == DEFAULT_LENGTH
                ? JavaType.of(java)
                : JavaType.of(java).with(Map.of("length", CodeBlock.of("$L", length)));
    }

    /** Lists of plain values, arrays of bytes (Hibernate knows no list of them); what is nested deeper is read as the text that the server sends. */
    private static JavaType array(ArrayType array) {
        Optional<TypeName> element = element(array.element());
        TypeName java = element.map(each -> each.equals(BYTES) ? ArrayTypeName.of(BYTES) : list(each))
                .orElse(STRING);
        return element.isPresent() && isPlain(array.element())
                ? JavaType.of(java)
                : JavaType.of(java).stating(array.sql());
    }

    private static Optional<TypeName> element(DataType type) {
        TypeName java = of(type).type();
        boolean value = (java instanceof ClassName || type instanceof VarbinaryType)
                && type != ScalarType.JSON
                && type != ScalarType.VARIANT;
        boolean text = java.equals(STRING) && !(type instanceof VarcharType) && !(type instanceof CharType);
        return value && !text ? Optional.of(java) : Optional.empty();
    }

    /** Whether the element's type follows from its Java type. */
    private static boolean isPlain(DataType element) {
        JavaType java = of(element);
        return java.stated().isEmpty() && java.column().isEmpty();
    }
}
