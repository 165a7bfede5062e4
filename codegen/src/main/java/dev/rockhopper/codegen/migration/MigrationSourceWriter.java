/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.rockhopper.codegen.text.JavaText;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes migration sources in Java: the same source gives the same bytes. */
public final class MigrationSourceWriter {

    private static final String INDENT = "    ";

    private final String packageName;

    /**
     * A writer for one package.
     *
     * @param packageName of the classes; empty for the unnamed package
     */
    public MigrationSourceWriter(String packageName) {
        this.packageName = packageName;
    }

    /** The file's name, for example {@code R4f1c2a9b7d3e__create_initial_schema.java}. */
    public static String fileName(MigrationHeader header) {
        return header.className() + ".java";
    }

    /** The text of the file, with line feeds. */
    public String write(MigrationSource source) {
        TypeSpec.Builder type = TypeSpec.classBuilder(source.header().className())
                .addJavadoc("$L", JavaText.javadoc(title(source.header())))
                .addAnnotation(annotation(source.header()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Api.MIGRATION);
        new MethodCode("upgrade", source.notes(), source.upgrade()).addTo(type);
        new MethodCode("downgrade", List.of(), source.downgrade()).addTo(type);
        return JavaFile.builder(packageName, type.build())
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
    }

    private static String title(MigrationHeader header) {
        return header.message().isEmpty() ? "Revision " + header.id() : header.message();
    }

    private static AnnotationSpec annotation(MigrationHeader header) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Api.REVISION);
        annotation.addMember("id", "$L", JavaText.string(header.id()));
        member(annotation, "parents", header.parents());
        annotation.addMember("message", "$L", JavaText.string(header.message()));
        member(annotation, "labels", header.labels());
        member(annotation, "dependsOn", header.dependsOn());
        member(annotation, "replaces", header.replaces());
        return annotation.build();
    }

    private static void member(AnnotationSpec.Builder annotation, String name, List<String> values) {
        if (values.size() == 1) {
            annotation.addMember(name, "$L", JavaText.strings(values));
        } else if (!values.isEmpty()) {
            annotation.addMember(name, "{$L}", JavaText.strings(values));
        }
    }
}
