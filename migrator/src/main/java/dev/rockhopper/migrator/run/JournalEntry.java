/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.util.Optional;

/**
 * What the journal knows of one step.
 *
 * @param revision id of the revision
 * @param direction which way it is run
 * @param step position, from 0
 * @param state how far it has come
 * @param hash of the step's text: a changed step is not taken for the old one
 * @param statement the step's text, shortened
 * @param lastJob the newest job id on the table before the step was sent; 0 if none or not known
 * @param jobs ids of the jobs that it started and that were waited for, separated by blanks, or {@code label} and the label of an INSERT;
 *     empty if none
 * @param error the server's message when it failed, or who marked it; else empty
 * @param startedAt server time when it was last sent, as text; empty if it never was
 * @param changedAt server time of the last change, as text
 * @param changedBy user and host of the last change
 */
public record JournalEntry(
        String revision,
        Direction direction,
        int step,
        StepState state,
        String hash,
        String statement,
        long lastJob,
        String jobs,
        String error,
        String startedAt,
        String changedAt,
        String changedBy) {

    private static final String LABEL = "label ";
    private static final String MARKED = "marked by ";

    /** A step that was never sent. */
    static JournalEntry planned(Stage stage, int step, String text) {
        return new JournalEntry(
                stage.revision(),
                stage.direction(),
                step,
                StepState.PLANNED,
                StepText.hash(text),
                text,
                0,
                "",
                "",
                "",
                "",
                "");
    }

    /** A step of which nothing is known but what an operator says. */
    static JournalEntry unknown(String revision, Direction direction, int step) {
        return new JournalEntry(revision, direction, step, StepState.PLANNED, "", "", 0, "", "", "", "", "");
    }

    /** What an operator says of the step. */
    JournalEntry marked(StepState said, String who) {
        return in(said, MARKED + who);
    }

    /** Whether an operator said what became of the step. */
    public boolean isMarked() {
        return error.startsWith(MARKED);
    }

    /** The label of an INSERT; empty for every other step. */
    Optional<String> label() {
        return jobs.startsWith(LABEL) ? Optional.of(jobs.substring(LABEL.length())) : Optional.empty();
    }

    /** Jobs or label for people; empty if there are none. */
    public String work() {
        return jobs.isEmpty() || jobs.startsWith(LABEL) ? jobs : "job " + jobs;
    }

    /** The step as it is sent now. */
    JournalEntry submitted(long newestJob, Optional<InsertLabel> label, String now) {
        return new JournalEntry(
                revision,
                direction,
                step,
                StepState.SUBMITTED,
                hash,
                statement,
                newestJob,
                label.map(each -> LABEL + each.name()).orElse(""),
                "",
                now,
                changedAt,
                changedBy);
    }

    /** The step while a job works for it. */
    JournalEntry waiting(String ids) {
        return with(StepState.WAITING, ids, "");
    }

    JournalEntry in(StepState changed, String changedError) {
        return with(changed, jobs, changedError);
    }

    private JournalEntry with(StepState changed, String changedJobs, String changedError) {
        return new JournalEntry(
                revision,
                direction,
                step,
                changed,
                hash,
                statement,
                lastJob,
                changedJobs,
                changedError,
                startedAt,
                changedAt,
                changedBy);
    }
}
