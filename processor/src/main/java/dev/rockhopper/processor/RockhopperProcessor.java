/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import dev.rockhopper.processor.element.ElementModel;
import dev.rockhopper.processor.element.ElementSchemaReader;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.reading.Note;
import dev.rockhopper.processor.report.Diagnostics;
import dev.rockhopper.processor.report.Lint;
import dev.rockhopper.schema.entity.CompiledModel;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ProcessorCode;
import dev.rockhopper.schema.message.Severity;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads annotated classes while they are compiled: says what StarRocks would refuse, at the annotation that says it, writes the model beside
 * the class files, and compares it with the snapshot of the migrations.
 *
 * <p>It looks when all other processors are done, and writes nothing when the compilation fails.
 */
public final class RockhopperProcessor extends AbstractProcessor {

    private static final Set<String> ANNOTATIONS = Set.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.Converter",
            "dev.rockhopper.annotations.View",
            "dev.rockhopper.annotations.MaterializedView");

    private static final String TABLE = "dev.rockhopper.annotations.StarRocksTable";

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> tables = new LinkedHashSet<>();
    private final Map<String, String> variables;
    private boolean last;

    /** For the compiler. */
    public RockhopperProcessor() {
        this(System.getenv());
    }

    /** With other variables of the environment than those of the process: {@code CI=true} keeps it from writing revisions. */
    public RockhopperProcessor(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** All: so that javac knows the options also where nothing is annotated, and that all can be claimed. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        last = LastProcessor.is(RockhopperProcessor.class);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.names();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            if (ANNOTATIONS.contains(name) || name.equals(TABLE)) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    if (element instanceof TypeElement type) {
                        (name.equals(TABLE) ? tables : names)
                                .add(type.getQualifiedName().toString());
                    }
                }
            }
        }
        tables.removeAll(names);
        if (round.processingOver() && !round.errorRaised() && !(names.isEmpty() && tables.isEmpty())) {
            finish(Options.of(processingEnv.getOptions()));
        }
        return last;
    }

    private void finish(Options options) {
        List<TypeElement> classes = names.stream()
                .sorted()
                .map(processingEnv.getElementUtils()::getTypeElement)
                .toList();
        if (classes.stream().allMatch(Sound::isSound)) {
            finish(options, classes);
        }
    }

    private void finish(Options options, List<TypeElement> classes) {
        Resources resources = new Resources(processingEnv.getFiler());
        ElementModel model = new ElementSchemaReader(
                        processingEnv.getTypeUtils(), processingEnv.getElementUtils(), options.naming(), resources)
                .read(classes);
        Diagnostics diagnostics = new Diagnostics(processingEnv.getMessager(), options.werror());
        print(options, model, diagnostics);
        printForgotten(diagnostics);
        if (!diagnostics.failed() && !names.isEmpty()) {
            write(options, model, classes, diagnostics);
        }
    }

    private static void print(Options options, ElementModel model, Diagnostics diagnostics) {
        options.messages().forEach(message -> diagnostics.print(message, Optional.empty(), false));
        for (Message message : model.model().messages()) {
            diagnostics.print(message, model.places().of(message.place()), message.severity() != Severity.ERROR);
        }
        for (Note note : model.notes()) {
            diagnostics.print(note.message(), model.places().of(note.message().place()), true);
        }
        new Lint(model, diagnostics).print();
    }

    /** Nobody reads what stands on a class that is neither an entity nor a view; it may be one by an XML mapping. */
    private void printForgotten(Diagnostics diagnostics) {
        for (String name : tables) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (Mirrors.hasJpa(type, "MappedSuperclass")) {
                continue; // told with the entities below it
            }
            Message message = Message.warning(
                    EntityCode.MISPLACED,
                    name,
                    "@StarRocksTable is on a class without @Entity, so that it is not read.",
                    "Annotate the class with @Entity, or take @StarRocksTable away.");
            diagnostics.print(message, Optional.of(type), true);
        }
    }

    private void write(Options options, ElementModel model, List<TypeElement> classes, Diagnostics diagnostics) {
        List<String> entities = classes.stream()
                .map(each -> processingEnv.getElementUtils().getBinaryName(each).toString())
                .toList();
        CompiledModel compiled = model.compiled(options.naming(), entities);
        ModelResource resource = new ModelResource(processingEnv.getFiler());
        try {
            resource.write(compiled, classes);
        } catch (IOException e) {
            Message message = Message.error(
                    ProcessorCode.UNWRITABLE_MODEL,
                    CompiledModel.MODEL,
                    "the model could not be written: " + e.getMessage(),
                    "Check the folder of class files.");
            diagnostics.print(message, Optional.empty(), false);
            return;
        }
        new MigrationRun(processingEnv, options.migrations(), resource, variables).run(compiled, model, diagnostics);
    }
}
