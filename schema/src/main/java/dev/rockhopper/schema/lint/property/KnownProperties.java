/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.property;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.property.PropertyRule;
import dev.rockhopper.schema.property.PropertyTable;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Properties that the server knows; names have one spelling. A server of an older minor version refuses a property; patches of its own minor
 * version may have got it, therefore that is a warning. Source: FE class {@code PropertyAnalyzer}.
 */
public final class KnownProperties implements TableRule {

    /** Accepted, and without effect or for the server's own use. */
    private static final Set<String> OTHERS = Set.of(
            "in_memory",
            "storage_format",
            "short_key",
            "tablet_type",
            "version_info",
            "schema_version",
            "light_schema_change");

    /** Only tables of shared-data clusters have them, but the others accept and forget them. */
    private static final Set<String> ACCEPTED_EVERYWHERE = Set.of("storage_volume", "file_bundling");

    @Override
    public void check(TableLint lint) {
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
            }
            rule.ifPresent(each -> {
                age(lint, name, each.since());
                runMode(lint, name, each);
            });
        }
    }

    private static void age(TableLint lint, String name, ServerVersion since) {
        ServerVersion version = lint.server().version();
        if (since.compareTo(version) <= 0) {
            return;
        }
        String text = "The property " + name + " exists since version " + since + ", the server has " + version + ".";
        String remedy = "Remove the property, or upgrade the server.";
        if (version.atLeast(since.major(), since.minor(), 0)) {
            lint.findings().warning(ModelCode.NEEDS_NEWER_SERVER, "", text, remedy);
        } else {
            lint.findings().error(ModelCode.NEEDS_NEWER_SERVER, text, remedy);
        }
    }

    /** A warning, because a schema that is checked without a server may be meant for one of the other kind. */
    private static void runMode(TableLint lint, String name, PropertyRule rule) {
        if (lint.server().runMode() == RunMode.SHARED_NOTHING
                && rule.is(PropertyRule.Trait.SHARED_DATA_ONLY)
                && !ACCEPTED_EVERYWHERE.contains(name)) {
            lint.findings()
                    .warning(
                            ModelCode.PROPERTY,
                            "",
                            "The property " + name + " exists in shared-data clusters only.",
                            "Remove the property, or state the run mode of the server.");
        }
    }
}
