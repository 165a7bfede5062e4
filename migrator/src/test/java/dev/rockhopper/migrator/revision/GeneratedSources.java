/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.codegen.migration.MigrationHeader;
import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.migration.MigrationSourceWriter;
import dev.rockhopper.codegen.migration.MigrationStep;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import javax.tools.ToolProvider;

/** Writes, compiles and records migration sources in tests; every warning of the compiler fails. */
final class GeneratedSources {

    private static final MigrationSourceWriter WRITER = new MigrationSourceWriter("db.migrations");

    private GeneratedSources() {}

    static MigrationSource source(List<Statement> upgrade) {
        return new MigrationSource(
                MigrationHeader.of("0123456789ab", List.of(), "law"), List.of(), steps(upgrade), List.of());
    }

    static List<MigrationStep> steps(List<Statement> statements) {
        return statements.stream()
                .<MigrationStep>map(each -> new MigrationStep.Run(each, List.of()))
                .toList();
    }

    static SourceFile file(MigrationSource source) {
        String name = MigrationSourceWriter.fileName(source.header());
        return new SourceFile(name, name, WRITER.write(source));
    }

    static LoadedRevision load(SourceFile file) {
        return loadAll(List.of(file)).get(0);
    }

    static List<LoadedRevision> loadAll(List<SourceFile> files) {
        CompiledSources compiled = new RevisionCompiler(
                        List.of(), List.of("-Xlint:all,-path,-classfile"), ToolProvider::getSystemJavaCompiler)
                .compile(files);
        assertThat(compiled.warnings()).isEmpty();
        return RevisionClasses.of(compiled);
    }

    static List<Statement> statements(List<RecordedStep> steps) {
        return steps.stream().map(GeneratedSources::statement).toList();
    }

    private static Statement statement(RecordedStep step) {
        return step instanceof RecordedStep.Sql sql ? sql.statement() : ((RecordedStep.Typed) step).statement();
    }
}
