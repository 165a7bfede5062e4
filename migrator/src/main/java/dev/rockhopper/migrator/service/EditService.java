/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.revision.SchemaHistory;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Helps to edit a revision that nobody has applied yet. */
public final class EditService {

    private final Project project;

    public EditService(Project project) {
        this.project = project;
    }

    /** The files of a revision, to be edited. */
    public List<Path> files(String target) {
        RevisionNode node = new RevisionTargets(project.revisions().graph()).one(Set.of(), target);
        return RevisionFiles.of(project.settings().migrations().directory(), node);
    }

    /**
     * Reads everything again after an edit and renews the snapshot.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException RH60xx if the revisions do not compile or fit any more
     */
    public void edited() {
        RevisionSet revisions = project.revisions();
        project.snapshot().write(new SchemaHistory(revisions).newest());
    }
}
