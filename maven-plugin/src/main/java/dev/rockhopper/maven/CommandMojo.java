/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Runs any other command: heads, show, merge, resume, unlock, doctor. */
@Mojo(name = "command", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class CommandMojo extends RockhopperMojo {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|\\S)+");

    /** The command with its arguments, as on the command line; blanks separate, but not within quotes. */
    @Parameter(property = "rockhopper.arguments", required = true)
    private String line;

    @Override
    Arguments arguments() throws MojoExecutionException {
        List<String> words = words(line);
        if (words.isEmpty()) {
            throw new MojoExecutionException("Name a command: -Drockhopper.arguments=doctor.");
        }
        Arguments arguments = new Arguments(words.get(0));
        words.stream().skip(1).forEach(arguments::word);
        return arguments;
    }

    /** As a shell splits it: {@code merge -m "anna and bert"} are three words. */
    static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> QUOTED.matcher(word.group()).replaceAll("$1$2"))
                .toList();
    }
}
