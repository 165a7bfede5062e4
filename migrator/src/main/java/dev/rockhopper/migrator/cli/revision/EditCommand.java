/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.revision;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.service.EditService;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rockhopper edit}. */
@Command(
        name = "edit",
        description =
                "Opens a revision in $VISUAL or $EDITOR, reads it again and renews the snapshot; prints its files where"
                        + " there is no editor. For revisions that nobody has applied yet.")
public final class EditCommand extends StatusCommand {

    @Parameters(arity = "0..1", paramLabel = "REVISION", defaultValue = "head", description = "default head")
    private String target;

    @Override
    public Integer call() {
        EditService service = new EditService(project());
        List<Path> files = service.files(target);
        Optional<String> editor = Stream.of("VISUAL", "EDITOR")
                .map(name -> context().environment().getOrDefault(name, ""))
                .filter(text -> !text.isBlank())
                .findFirst();
        if (editor.isEmpty()) {
            files.forEach(out()::println);
            return ExitCode.OK;
        }
        run(editor.get(), files);
        service.edited();
        return ExitCode.OK;
    }

    private void run(String editor, List<Path> files) {
        List<String> command = new ArrayList<>(Arrays.asList(editor.strip().split("\\s+")));
        files.forEach(file -> command.add(file.toString()));
        try {
            int exit = new ProcessBuilder(command)
                    .directory(context().folder().toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw failed(editor, "It ended with " + exit + ".", null);
            }
        } catch (IOException e) {
            throw failed(editor, "It cannot be started: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(editor, "Waiting for it was interrupted.", e);
        }
    }

    private static RockhopperException failed(String editor, String text, Exception cause) {
        return new RockhopperException(
                Message.error(CliCode.INVALID_SETTING, editor, text, "Set VISUAL or EDITOR to a program that waits."),
                cause);
    }
}
