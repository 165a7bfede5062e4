/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import dev.rockhopper.migrator.config.SettingsLoader;
import dev.rockhopper.migrator.revision.ClassPathRevisions;
import dev.rockhopper.migrator.revision.LoadedRevision;
import dev.rockhopper.migrator.revision.RevisionCompiler;
import dev.rockhopper.migrator.revision.RevisionFolder;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.migrator.service.RunRequest;
import dev.rockhopper.migrator.service.RunService;
import dev.rockhopper.migrator.service.StatusService;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Hazard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rockhopper in an application: its revisions and its database. */
public final class Rockhopper {

    private static final String FILE = "file:";

    private final RockhopperProperties properties;
    private final Project project;

    /**
     * Of an application.
     *
     * @param loader where the revisions of the class path are
     */
    public Rockhopper(RockhopperProperties properties, RockhopperConnectionDetails connection, ClassLoader loader) {
        this.properties = properties;
        this.project = new Project(
                SettingsLoader.ofStated(StatedSettings.of(properties, connection), "the application"),
                () -> revisions(properties.getLocations(), loader));
    }

    /** Where revisions and database stand; asks the database. */
    public StatusService.Status status() {
        return new StatusService(project).standing();
    }

    /**
     * Applies what is pending, as {@code rockhopper.target} and {@code rockhopper.allow} say.
     *
     * @return what was run
     * @throws dev.rockhopper.schema.message.RockhopperException as {@link RunService#run} says
     */
    public List<Stage> upgrade() {
        RunRequest request = new RunRequest(Direction.UPGRADE, properties.getTarget(), allowed());
        return new RunService(project).run(request, new RunLog());
    }

    /** The schema without what the settings leave out. */
    Schema visible(Schema schema) {
        return project.visibility().of(schema);
    }

    /** Throws RH6019 for revisions that are applied and not ours. */
    void requireKnown(StatusService.Status status) {
        new RevisionTargets(status.revisions().graph())
                .requireKnown(status.ledger().applied());
    }

    private Set<Hazard.Kind> allowed() {
        return properties.getAllow().stream().map(Rockhopper::kind).collect(Collectors.toSet());
    }

    private static Hazard.Kind kind(String word) {
        return Arrays.stream(Hazard.Kind.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("rockhopper.allow: there is no hazard " + word + "; there are "
                                + Arrays.stream(Hazard.Kind.values())
                                        .map(Hazard.Kind::word)
                                        .toList()));
    }

    private static RevisionSet revisions(List<String> locations, ClassLoader loader) {
        List<LoadedRevision> revisions = new ArrayList<>();
        List<Message> warnings = new ArrayList<>();
        List<String> packed = packed(locations);
        if (!packed.isEmpty()) {
            add(new ClassPathRevisions(loader, packed).read(), revisions, warnings);
        }
        for (String location : locations) {
            if (location.startsWith(FILE)) {
                Path folder = Path.of(location.substring(FILE.length()));
                add(new RevisionFolder(folder, new RevisionCompiler(List.of())).read(), revisions, warnings);
            }
        }
        return RevisionSet.of(revisions, warnings);
    }

    /** Those that lie on the class path. */
    static List<String> packed(List<String> locations) {
        return locations.stream()
                .filter(each -> !each.startsWith(FILE))
                .map(each -> each.replaceFirst("^classpath:", ""))
                .toList();
    }

    private static void add(RevisionSet set, List<LoadedRevision> revisions, List<Message> warnings) {
        revisions.addAll(set.byId().values());
        warnings.addAll(set.warnings());
    }
}
