/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import java.util.List;

/**
 * One statement of the corpus.
 *
 * @param name unique in its file
 * @param directives lines that begin with {@code @}: parameters, limit, lock
 * @param hql the statement
 */
record CorpusCase(String name, List<String> directives, String hql) {}
