/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import java.util.List;
import java.util.Map;

/** A connection on which scripts are replayed. */
interface Wire extends AutoCloseable {
    /**
     * The rows of a statement by label; empty for a statement without rows.
     *
     * @throws Refused if the server refuses it
     */
    List<Map<String, Object>> run(String sql);

    @Override
    void close();

    /** What the server says instead. */
    final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int code;

        Refused(int code, String message) {
            super(message);
            this.code = code;
        }

        int code() {
            return code;
        }
    }
}
