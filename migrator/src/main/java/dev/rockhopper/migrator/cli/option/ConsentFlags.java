/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.option;

import dev.rockhopper.migrator.cli.console.Usage;
import dev.rockhopper.migrator.service.RunChoices;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.plan.Hazard;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Flags by which a person says how a run may go. */
public final class ConsentFlags {

    @Option(
            names = "--allow",
            paramLabel = "HAZARDS",
            split = ",",
            description = "agree to hazards, for example data-loss")
    private List<String> words = List.of();

    @Option(names = "--allow-drift", description = "run although the database is not what the revisions say")
    private boolean allowDrift;

    @Option(
            names = "--no-wait",
            description = "do not wait for jobs: end with the first that takes time; the next run goes on")
    private boolean noWait;

    /** All that was said. */
    public RunChoices choices() {
        return new RunChoices(allowed(), allowDrift, !noWait);
    }

    private Set<Hazard.Kind> allowed() {
        Set<Hazard.Kind> kinds = EnumSet.noneOf(Hazard.Kind.class);
        words.forEach(word -> kinds.add(kind(word.strip())));
        return kinds;
    }

    private static Hazard.Kind kind(String word) {
        List<String> known =
                Arrays.stream(Hazard.Kind.values()).map(Hazard.Kind::word).toList();
        int index = known.indexOf(word);
        if (index < 0) {
            throw Usage.error("There is no hazard \"" + word + "\" to be allowed.", Suggestion.remedy(word, known));
        }
        return Hazard.Kind.values()[index];
    }
}
