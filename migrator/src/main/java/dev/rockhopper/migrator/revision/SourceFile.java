/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.Objects;

/**
 * A Java source.
 *
 * @param place the file, for messages
 * @param name the file's simple name: a public class must be named so
 * @param text the content
 */
public record SourceFile(String place, String name, String text) {

    public SourceFile {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }
}
