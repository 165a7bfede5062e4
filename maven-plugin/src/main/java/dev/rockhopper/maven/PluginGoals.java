/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;

/** What the goals of this plugin understand, as its own descriptor says. */
record PluginGoals(Map<String, Map<String, Boolean>> all) {

    private static final String PREFIX = "${rockhopper.";

    static PluginGoals of(MojoDescriptor one) {
        Map<String, Map<String, Boolean>> goals = new HashMap<>();
        for (MojoDescriptor goal : one.getPluginDescriptor().getMojos()) {
            Map<String, Boolean> known = new HashMap<>();
            for (Parameter each : goal.getParameters()) {
                String property = each.getExpression();
                if (property != null && property.startsWith(PREFIX)) {
                    known.put(
                            property.substring(PREFIX.length(), property.length() - 1),
                            each.getType().equals("boolean"));
                }
            }
            goals.put(goal.getGoal(), known);
        }
        return new PluginGoals(goals);
    }

    /** What any of the goals takes as {@code -Drockhopper.…}, without that prefix. */
    Set<String> parameters() {
        return all.values().stream().flatMap(known -> known.keySet().stream()).collect(Collectors.toSet());
    }

    GoalWords words(String goal) {
        return new GoalWords(goal, all);
    }
}
