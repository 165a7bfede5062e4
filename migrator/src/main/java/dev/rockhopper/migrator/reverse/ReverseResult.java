/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import dev.rockhopper.schema.message.Message;
import java.util.List;

/**
 * What was made of a database.
 *
 * @param files all files, in order
 * @param messages what was left out, and why
 */
public record ReverseResult(List<SourceOutcome> files, List<Message> messages) {

    public ReverseResult {
        files = List.copyOf(files);
        messages = List.copyOf(messages);
    }

    /** How many files are in a state. */
    public long count(SourceOutcome.State state) {
        return files.stream().filter(each -> each.state() == state).count();
    }
}
