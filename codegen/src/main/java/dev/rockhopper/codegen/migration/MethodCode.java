/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.codegen.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The code of one direction: one method, or several parts when there are more steps than a class file's method can hold. */
final class MethodCode {

    private static final int COMMENT_WIDTH = 100;

    private final String name;
    private final List<String> notes;
    private final List<MigrationStep> steps;

    MethodCode(String name, List<String> notes, List<MigrationStep> steps) {
        this.name = name;
        this.notes = notes;
        this.steps = steps;
    }

    void addTo(TypeSpec.Builder type) {
        List<CodeBlock> parts = parts();
        CodeBlock.Builder body = CodeBlock.builder();
        notes.forEach(note -> comment(body, note));
        if (parts.size() == 1) {
            body.add(parts.get(0));
        } else {
            for (int i = 1; i <= parts.size(); i++) {
                body.addStatement("$L.record(op)", partName(i));
                type.addType(part(i, parts.get(i - 1)));
            }
        }
        type.addMethod(method(name, body.build())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .build());
    }

    private TypeSpec part(int number, CodeBlock body) {
        return TypeSpec.classBuilder(partName(number))
                .addJavadoc("Part $L of the $L: a method cannot hold all of it.", number, name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(method("record", body).addModifiers(Modifier.STATIC).build())
                .build();
    }

    private String partName(int number) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + number;
    }

    private List<CodeBlock> parts() {
        List<CodeBlock> parts = new ArrayList<>();
        CodeBlock.Builder part = CodeBlock.builder();
        int length = 0;
        for (MigrationStep step : steps) {
            CodeBlock code = step(step);
            if (length > 0 && length + code.toString().length() > JavaText.LIMIT) {
                parts.add(part.build());
                part = CodeBlock.builder();
                length = 0;
            }
            part.add(length == 0 ? "" : "\n").add(code);
            length += code.toString().length();
        }
        if (steps.isEmpty()) {
            comment(part, "nothing to do");
        }
        parts.add(part.build());
        return parts;
    }

    private static MethodSpec.Builder method(String name, CodeBlock body) {
        return MethodSpec.methodBuilder(name).addParameter(Api.OPERATIONS, "op").addCode(body);
    }

    private static CodeBlock step(MigrationStep step) {
        CodeBlock.Builder code = CodeBlock.builder();
        step.comments().forEach(comment -> comment(code, comment));
        if (step instanceof MigrationStep.Irreversible irreversible) {
            code.addStatement("op.irreversible($L)", JavaText.string(irreversible.reason()));
        } else {
            code.addStatement(StatementCode.of(((MigrationStep.Run) step).statement()));
        }
        return code.build();
    }

    private static void comment(CodeBlock.Builder code, String text) {
        Lines.wrapped(JavaText.comment(text), COMMENT_WIDTH).forEach(line -> code.add("// $L\n", line));
    }
}
