/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the jobs ended that were waited for.
 *
 * <p>On one table several jobs may have been started after a moment, also by others; so this alone does not say how one statement ended.
 *
 * @param finished with success
 * @param cancelled without; their messages say why
 * @param vanished those that were seen under way and are not listed any more: nobody knows how they ended
 */
public record JobsEnd(List<AlterJob> finished, List<AlterJob> cancelled, List<AlterJob> vanished) {

    /** Nothing to wait for: the change was made at once. */
    public static final JobsEnd NONE = new JobsEnd(List.of(), List.of(), List.of());

    public JobsEnd {
        finished = List.copyOf(finished);
        cancelled = List.copyOf(cancelled);
        vanished = List.copyOf(vanished);
    }

    static JobsEnd of(Collection<AlterJob> listed, Collection<AlterJob> seen) {
        List<AlterJob> finished = new ArrayList<>();
        List<AlterJob> cancelled = new ArrayList<>();
        listed.forEach(job -> (job.wasCancelled() ? cancelled : finished).add(job));
        List<AlterJob> vanished = seen.stream()
                .filter(job -> listed.stream().noneMatch(other -> other.id() == job.id()))
                .toList();
        return new JobsEnd(finished, cancelled, vanished);
    }

    /** The newest id, 0 if there is none: jobs with a greater one were started later. Ids grow over the whole cluster. */
    public long newest() {
        return Stream.of(finished, cancelled, vanished)
                .flatMap(List::stream)
                .mapToLong(AlterJob::id)
                .max()
                .orElse(0);
    }

    /** Whether a job was cancelled or vanished: then the statement may not be in effect. */
    public boolean isDoubtful() {
        return !cancelled.isEmpty() || !vanished.isEmpty();
    }
}
