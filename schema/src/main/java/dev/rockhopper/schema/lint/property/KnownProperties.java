/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.property;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.property.PropertyRule;
import dev.rockhopper.schema.property.PropertyTable;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Properties that the server knows; names have one spelling. The version in which a property came is
 * often known by release notes only, therefore it is a warning. Source: FE class {@code PropertyAnalyzer}. */
public final class KnownProperties implements TableRule {

    /** Accepted, and without effect or for the server's own use. */
    private static final Set<String> OTHERS = Set.of(
            "in_memory",
            "storage_format",
            "short_key",
            "tablet_type",
            "type",
            "version_info",
            "schema_version",
            "colocate_mv",
            "binlog_version",
            "partition_ttl_number",
            "light_schema_change",
            "tablet_reshard_target_size");

    @Override
    public void check(TableLint lint) {
        ServerVersion version = lint.server().version();
        for (String name : lint.table().properties().keySet()) {
            Optional<PropertyRule> rule = PropertyTable.of(name);
            if (rule.isEmpty() && !OTHERS.contains(name)) {
                List<String> known =
                        PropertyTable.rules().stream().map(PropertyRule::name).toList();
                lint.findings()
                        .error(
                                ModelCode.PROPERTY,
                                "The property " + name + " is unknown.",
                                Suggestion.remedy(name, known));
            } else if (rule.filter(each -> each.since().compareTo(version) > 0).isPresent()) {
                lint.findings()
                        .warning(
                                ModelCode.NEEDS_NEWER_SERVER,
                                "",
                                "The property " + name + " exists since version "
                                        + rule.get().since() + ", the server has " + version + ".",
                                "Remove the property, or upgrade the server.");
            }
        }
    }
}
