/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.Optional;

/**
 * How an attribute holds a column's type.
 *
 * @param type the Java type, boxed
 * @param jdbcType how Hibernate binds it, where that does not follow from the Java type
 * @param column members of {@code @Column} that make Java's type the column's
 * @param stated the type in the words of StarRocks, where JPA has none for it; empty otherwise
 * @param readOnly whether clients cannot write such values
 */
record JavaType(
        TypeName type,
        Optional<AnnotationSpec> jdbcType,
        Map<String, CodeBlock> column,
        Optional<String> stated,
        boolean readOnly) {

    /** A type that follows from the Java type alone. */
    static JavaType of(TypeName type) {
        return new JavaType(type, Optional.empty(), Map.of(), Optional.empty(), false);
    }

    JavaType with(Map<String, CodeBlock> members) {
        return new JavaType(type, jdbcType, members, stated, readOnly);
    }

    JavaType as(AnnotationSpec bound) {
        return new JavaType(type, Optional.of(bound), column, stated, readOnly);
    }

    JavaType stating(String starRocks) {
        return new JavaType(type, jdbcType, column, Optional.of(starRocks), readOnly);
    }

    JavaType onlyRead() {
        return new JavaType(type, jdbcType, column, stated, true);
    }
}
