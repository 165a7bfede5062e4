/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import java.util.Map;
import org.hibernate.tool.schema.spi.GeneratorSynchronizer;

/** The tool for Hibernate 7.2 and newer, which can ask it to bring sequences up to date; 7.1 does not know the type. */
final class SynchronizingSchemaTool extends StarRocksSchemaTool {

    private static final long serialVersionUID = 1L;

    /** There are no sequences that could run behind. */
    @Override
    public GeneratorSynchronizer getSequenceSynchronizer(Map<String, Object> options) {
        return (metadata, execution, matcher, target) -> {};
    }
}
