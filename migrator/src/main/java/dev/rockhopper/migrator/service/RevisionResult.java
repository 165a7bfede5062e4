/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.plan.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A new revision.
 *
 * @param id empty when there was nothing to do and nothing was written
 * @param files what was written, the snapshot aside
 * @param steps what the upgrade does
 * @param messages warnings and notes
 */
public record RevisionResult(Optional<String> id, List<Path> files, List<Step> steps, List<Message> messages) {

    static final RevisionResult NOTHING = new RevisionResult(Optional.empty(), List.of(), List.of(), List.of());

    public RevisionResult {
        files = List.copyOf(files);
        steps = List.copyOf(steps);
        messages = List.copyOf(messages);
    }

    RevisionResult with(List<Message> more) {
        List<Message> all = new ArrayList<>(messages);
        all.addAll(more);
        return new RevisionResult(id, files, steps, all);
    }
}
