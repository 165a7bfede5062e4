/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.source.SourceContent;
import dev.rockhopper.migrator.source.SourceSyntax;
import dev.rockhopper.schema.lint.Linter;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.server.ServerProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks for what a server would refuse. */
public final class LintService {

    private final Project project;

    public LintService(Project project) {
        this.project = project;
    }

    /**
     * The findings about a source.
     *
     * @param source as {@link SourceSyntax} reads it; for entities the findings name class and attribute
     * @param folder what relative paths start from
     */
    public List<Message> lint(String source, Path folder) {
        ServerProfile server = project.settings().server().assumed();
        if (source.startsWith("entities")) {
            return DesiredSchema.findings(project, server);
        }
        SourceContent content =
                new SourceSyntax(project.settings(), folder).parse(source).read();
        List<Message> findings = new ArrayList<>(content.messages());
        content.databases()
                .values()
                .forEach(schema ->
                        findings.addAll(Linter.lint(schema, content.server().orElse(server))));
        return findings;
    }
}
