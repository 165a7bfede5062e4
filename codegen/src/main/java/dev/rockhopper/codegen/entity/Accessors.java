/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Getters and setters. */
final class Accessors {

    private Accessors() {}

    /** Adds the getter, and the setter of what can be written. */
    static void add(TypeSpec.Builder type, TypeName java, String attribute, boolean writable) {
        String suffix = JavaNames.capitalized(attribute);
        type.addMethod(MethodSpec.methodBuilder((java.equals(TypeName.BOOLEAN) ? "is" : "get") + suffix)
                .addModifiers(Modifier.PUBLIC)
                .returns(java)
                .addStatement("return $N", attribute)
                .build());
        if (writable) {
            type.addMethod(MethodSpec.methodBuilder("set" + suffix)
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(java, attribute)
                    .addStatement("this.$N = $N", attribute, attribute)
                    .build());
        }
    }
}
