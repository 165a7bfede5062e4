/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;

/** Counts, for the whole build, the modules that an execution had nothing to do in. */
final class PassedBy {

    private PassedBy() {}

    /** Counts one more; whether it was the last of all modules, and none took part. */
    static boolean isEveryModule(MojoExecution execution, MavenSession session) {
        String key = PassedBy.class.getName() + " " + execution.getGoal() + " " + execution.getExecutionId();
        AtomicInteger count =
                (AtomicInteger) session.getRepositorySession().getData().computeIfAbsent(key, AtomicInteger::new);
        return count.incrementAndGet() == session.getProjects().size();
    }
}
