/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.Arrays;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Runs any other command: heads, show, merge, resume, unlock, doctor. */
@Mojo(name = "command", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class CommandMojo extends RockhopperMojo {

    /** The command with its arguments, as on the command line, separated by blanks. */
    @Parameter(property = "rockhopper.arguments", required = true)
    private String line;

    @Override
    Arguments arguments() {
        String[] words = line.strip().split("\\s+");
        Arguments arguments = new Arguments(words[0]);
        Arrays.stream(words).skip(1).forEach(arguments::word);
        return arguments;
    }
}
