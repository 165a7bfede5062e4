/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, from the jar's manifest. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = VersionProvider.class.getPackage().getImplementationVersion();
        return new String[] {"rockhopper " + (version == null ? "(not packaged)" : version)};
    }
}
