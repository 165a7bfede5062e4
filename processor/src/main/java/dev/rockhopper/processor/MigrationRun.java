/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import dev.rockhopper.processor.element.ElementModel;
import dev.rockhopper.processor.migrations.CompilationEnd;
import dev.rockhopper.processor.migrations.MigrationOptions;
import dev.rockhopper.processor.migrations.Migrations;
import dev.rockhopper.processor.migrations.OtherModels;
import dev.rockhopper.processor.report.Diagnostics;
import dev.rockhopper.processor.report.Lint;
import dev.rockhopper.schema.entity.CompiledModel;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ProcessorCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Compares the model with the migrations, and sees to it that what is to be written is written after the compilation has succeeded. */
final class MigrationRun {

    private final ProcessingEnvironment environment;
    private final MigrationOptions options;
    private final ModelResource resource;
    private final Map<String, String> variables;
    private Runnable last = () -> {};

    MigrationRun(
            ProcessingEnvironment environment,
            MigrationOptions options,
            ModelResource resource,
            Map<String, String> variables) {
        this.environment = environment;
        this.options = options;
        this.resource = resource;
        this.variables = variables;
    }

    void run(CompiledModel own, ElementModel read, Diagnostics diagnostics) {
        boolean atEnd = atEnd(() -> {
            last.run();
            resource.touch();
        });
        if (resource.isOfTests()) {
            return; // the migrations are those of the classes under test
        }
        OtherModels others = new OtherModels(options.models());
        others.outdated()
                .ifPresent(file -> diagnostics.print(
                        Message.warning(
                                ProcessorCode.BAD_OPTION,
                                "-Arockhopper.models",
                                "a model is not that of the classes beside it: " + file
                                        + (Files.exists(file) ? " is newer than it." : " is missing."),
                                "Compile that module with the processor again."),
                        Optional.empty(),
                        false));
        Optional<CompiledModel> model = others.and(own);
        if (model.isEmpty()) {
            diagnostics.print(
                    Message.error(
                            ProcessorCode.BAD_OPTION,
                            "-Arockhopper.models",
                            "the models of the modules do not fit together, or one of them is missing.",
                            "Compile the modules with the processor first, all with the same naming."),
                    Optional.empty(),
                    false);
            return;
        }
        boolean mayWrite = atEnd && !isTrue(variables.get("CI"));
        Migrations.Result result = new Migrations(options, mayWrite).run(model.get());
        Lint places = new Lint(read, diagnostics);
        result.messages().forEach(message -> diagnostics.print(message, places.place(message), true));
        if (!diagnostics.failed()) {
            result.revision().ifPresent(revision -> last = () -> write(revision::write, diagnostics));
        }
    }

    private static void write(Runnable revision, Diagnostics diagnostics) {
        try {
            revision.run();
        } catch (RockhopperException e) {
            e.messages().forEach(message -> diagnostics.print(message, Optional.empty(), false));
        }
    }

    private boolean atEnd(Runnable action) {
        try {
            return CompilationEnd.run(environment, action);
        } catch (LinkageError e) {
            return false; // a Java without a compiler of its own, as some development environments have
        }
    }

    private static boolean isTrue(String value) {
        return "true".equalsIgnoreCase(value) || "1".equals(value);
    }
}
