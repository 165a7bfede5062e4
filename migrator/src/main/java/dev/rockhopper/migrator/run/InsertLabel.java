/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.migrator.migration.RecordedStep;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of an INSERT. The server takes each label once in a database, so that an INSERT that is sent again after a crash never puts its
 * rows there twice.
 *
 * <p>Source: documentation page INSERT ({@code WITH LABEL}); FE class {@code DatabaseTransactionMgr}, which forgets the label of an INSERT
 * that failed, and keeps others for {@code label_keep_max_second} (three days).
 *
 * @param name the label
 * @param statement the INSERT that bears it
 */
record InsertLabel(String name, String statement) {

    private static final String NAME = "(?:`[^`]++`|(?!(?i:FILES|BLACKHOLE)\\s*\\()[\\w$\\x{80}-\\x{10ffff}]++)";
    private static final String SPACE = "(?:\\s|/\\*(?!\\+).*?\\*/|--[^\\n]*+\\n)*+";

    /** Groups: up to where a label may stand, the label that stands there, the rest. */
    private static final Pattern INSERT = Pattern.compile(
            "(" + SPACE + "INSERT" + SPACE + "INTO" + SPACE + NAME + "(?:" + SPACE + "\\." + SPACE + NAME + ")?+(?:"
                    + SPACE
                    + "(?:TEMPORARY\\s+)?PARTITIONS?" + SPACE + "\\([^()]*+\\))?+)(?:" + SPACE
                    + "WITH\\s+LABEL\\s+`?([-\\w]+)`?)?+(" + SPACE + "(?!\\.|PARTITION|TEMPORARY|FOR\\b)\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * A label for a step that is an INSERT; empty for every other step.
     *
     * @param known the label under which an interrupted run sent it, or empty
     */
    static Optional<InsertLabel> of(Stage stage, int step, String text, Optional<String> known) {
        RecordedStep recorded = stage.steps().get(step);
        Matcher insert = INSERT.matcher(text);
        if (!(recorded instanceof RecordedStep.Sql) || !insert.matches()) {
            return Optional.empty();
        }
        if (insert.group(2) != null) {
            return Optional.of(new InsertLabel(insert.group(2), text));
        }
        String name = known.orElseGet(() -> fresh(stage, step));
        return Optional.of(new InsertLabel(name, insert.group(1) + " WITH LABEL " + name + insert.group(3)));
    }

    /** Unlike every other, also when the same step is run again after its way back. */
    private static String fresh(Stage stage, int step) {
        String revision = stage.revision().replaceAll("\\W", "_");
        String way = stage.direction() == Direction.UPGRADE ? "up" : "down";
        return "rockhopper_" + revision.substring(0, Math.min(40, revision.length())) + "_" + way + "_" + (step + 1)
                + "_" + UUID.randomUUID().toString().replace("-", "");
    }
}
