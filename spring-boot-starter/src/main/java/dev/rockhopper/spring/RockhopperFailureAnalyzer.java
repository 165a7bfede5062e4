/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows all messages of Rockhopper when the application does not start, each remedy once. */
final class RockhopperFailureAnalyzer extends AbstractFailureAnalyzer<RockhopperException> {

    private static final String PENDING =
            "Apply the revisions before the application starts, or set rockhopper.mode=upgrade.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RockhopperException cause) {
        List<Message> messages = cause.messages();
        String description = messages.stream()
                .map(each -> "  " + each.code().id() + " " + (each.place().isEmpty() ? "" : each.place() + ": ")
                        + each.text())
                .collect(Collectors.joining("\n", "The database is not ready for this application:\n\n", ""));
        String action = messages.stream()
                .map(each -> each.code().id().equals("RH8201") ? PENDING : each.remedy())
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(description, action, rootFailure);
    }
}
