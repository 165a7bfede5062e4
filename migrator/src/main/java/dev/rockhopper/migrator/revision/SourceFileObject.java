/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source as the compiler wants it. */
final class SourceFileObject extends SimpleJavaFileObject {

    private final SourceFile source;

    SourceFileObject(int number, SourceFile source) {
        super(URI.create("source:///" + number + "/" + asciiName(source.name())), Kind.SOURCE);
        this.source = source;
    }

    SourceFile source() {
        return source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return CanonicalSource.plain(source.text());
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE && source.name().equals(simpleName + kind.extension);
    }

    private static String asciiName(String name) {
        return name.replaceAll("[^A-Za-z0-9_.$]", "_");
    }
}
