/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import com.palantir.javapoet.ClassName;

/** Names of the API that migration sources call; the module that has it depends on this one. */
final class Api {

    static final String PACKAGE = "dev.rockhopper.migrator.migration";
    static final ClassName MIGRATION = ClassName.get(PACKAGE, "Migration");
    static final ClassName OPERATIONS = ClassName.get(PACKAGE, "Operations");
    static final ClassName REVISION = ClassName.get(PACKAGE, "Revision");

    private Api() {}
}
