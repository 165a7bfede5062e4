/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the server prints them. */
public final class Moments {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private Moments() {}

    /** A moment in UTC, to the second. */
    public static String text(long millis) {
        return FORMAT.format(Instant.ofEpochMilli(millis));
    }
}
