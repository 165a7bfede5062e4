/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import dev.rockhopper.hibernate.tool.SchemaDifferencesException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows all differences between entities and database when the application does not start. */
final class EntityDifferencesFailureAnalyzer extends AbstractFailureAnalyzer<SchemaDifferencesException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SchemaDifferencesException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Write a revision for the changed entities (rockhopper revision) and apply it; or bring the database back. To start all the"
                        + " same: rockhopper.validate-entities=false.",
                rootFailure);
    }
}
