/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.revision;

import dev.rockhopper.codegen.migration.MigrationStep;
import dev.rockhopper.schema.ddl.DdlRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The ids of revisions: twelve hexadecimal digits that follow from parents, message and steps, so that the same work done twice gets
 * the same id and nothing depends on a clock.
 */
public final class RevisionId {

    private static final int LENGTH = 12;
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.]*");
    private static final Pattern RESERVED = Pattern.compile("(?i)heads?|base|current");

    private RevisionId() {}

    /** The id of a new revision. */
    public static String of(List<String> parents, String message, List<MigrationStep> upgrade) {
        List<String> texts = new ArrayList<>(parents.stream().sorted().toList());
        texts.add(message);
        upgrade.forEach(step -> texts.add(text(step)));
        return TextDigest.of(texts).substring(0, LENGTH);
    }

    /** Whether a person may choose that id or label: it cannot be taken for a target such as {@code head} or {@code +1}. */
    public static boolean isValid(String id) {
        return VALID.matcher(id).matches() && !RESERVED.matcher(id).matches();
    }

    private static String text(MigrationStep step) {
        return step instanceof MigrationStep.Run run
                ? DdlRenderer.NEWEST.render(run.statement())
                : ((MigrationStep.Irreversible) step).reason();
    }
}
