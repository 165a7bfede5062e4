/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import java.util.List;
import org.hibernate.Version;

/**
 * One statement of the corpus.
 *
 * @param name unique in its file
 * @param directives lines that begin with {@code @}: parameters, limit, lock
 * @param hql the statement
 */
public record CorpusCase(String name, List<String> directives, String hql) {

    private static final String SINCE = "@since ";

    /** Whether the running Hibernate has the syntax; {@code @since 7.3} says from when on. */
    boolean isKnown() {
        return directives.stream()
                .filter(directive -> directive.startsWith(SINCE))
                .allMatch(directive -> Version.getVersionString().compareTo(directive.substring(SINCE.length())) >= 0);
    }
}
