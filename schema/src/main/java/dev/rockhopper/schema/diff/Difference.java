/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.diff.rename.LikelyRename;
import dev.rockhopper.schema.message.Message;
import java.util.List;

/**
 * Everything a comparison has to say.
 *
 * @param changes what leads from the actual to the desired schema, ordered by object name
 * @param likelyRenames drops and additions that look like a rename that nobody stated
 * @param problems why the desired schema cannot be reached; when there is an error, {@code changes} leave the object out
 */
public record Difference(List<Change> changes, List<LikelyRename> likelyRenames, List<Message> problems) {

    public Difference {
        changes = List.copyOf(changes);
        likelyRenames = List.copyOf(likelyRenames);
        problems = List.copyOf(problems);
    }
}
