/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.migrations;

import dev.rockhopper.codegen.migration.MigrationHeader;
import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.revision.AutomaticMessage;
import dev.rockhopper.codegen.revision.NewSource;
import dev.rockhopper.codegen.revision.RevisionTexts;
import dev.rockhopper.codegen.revision.SnapshotFile;
import dev.rockhopper.codegen.revision.WrittenRevisions;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.entity.CompiledModel;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ProcessorCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what is compiled with the snapshot of the migrations, and makes the revision that is missing. */
public final class Migrations {

    private final MigrationOptions options;
    private final boolean mayWrite;

    /**
     * A comparison.
     *
     * @param mayWrite whether a revision may be written here: never by a server that builds for others
     */
    public Migrations(MigrationOptions options, boolean mayWrite) {
        this.options = options;
        this.mayWrite = mayWrite;
    }

    /**
     * What there is to say, and to write when the compilation has succeeded.
     *
     * @param messages places are objects or {@code object.column}
     * @param revision empty if nothing is to be written
     */
    public record Result(List<Message> messages, Optional<PendingRevision> revision) {

        static final Result NOTHING = new Result(List.of(), Optional.empty());

        public Result {
            messages = messages.stream().map(CompilerWords::of).toList();
        }

        static Result of(List<Message> messages) {
            return new Result(messages, Optional.empty());
        }

        Result with(List<Message> more) {
            List<Message> all = new ArrayList<>(more);
            all.addAll(messages);
            return new Result(all, revision);
        }
    }

    /** What the options say, or that there is a snapshot. */
    public MigrationMode mode() {
        return options.mode()
                .orElseGet(() -> options.folder()
                                .map(folder -> folder.resolve(SnapshotFile.NAME))
                                .filter(Files::exists)
                                .isPresent()
                        ? MigrationMode.CHECK
                        : MigrationMode.OFF);
    }

    /** Compares a model with the snapshot. */
    public Result run(CompiledModel model) {
        MigrationMode mode = mode();
        if (mode == MigrationMode.OFF || options.folder().isEmpty()) {
            return Result.NOTHING;
        }
        try {
            CompiledModel wanted = model.in(options.packages());
            return run(mode, options.databases().of(wanted)).with(selected(wanted));
        } catch (RockhopperException e) {
            return Result.of(e.messages());
        } catch (IOException e) {
            return Result.of(List.of(Message.error(
                    ProcessorCode.NO_BASE,
                    options.folder().get().toString(),
                    "the revisions cannot be read: " + e.getMessage() + ".",
                    "Look at the rights of the folder.")));
        }
    }

    private Result run(MigrationMode mode, CompiledModel model) throws IOException {
        Snapshot base = base(options.folder().orElseThrow());
        Schema before = options.selection().of(base.schema());
        Comparison comparison = compare(before, model);
        if (mode == MigrationMode.GENERATE && !model.isComplete()) {
            return incomplete(comparison, model);
        }
        if (comparison.isEmpty()) {
            return Result.NOTHING;
        }
        return mode == MigrationMode.GENERATE && mayWrite ? generate(base, before, comparison) : check(comparison);
    }

    /** What there is to say of what does not count. */
    private List<Message> selected(CompiledModel model) {
        List<Message> messages = new ArrayList<>(options.databases().leftOut(model));
        options.selection()
                .otherPrefix(options.databases().of(model).schema(), "-Arockhopper.tableprefix", "-Arockhopper.naming")
                .ifPresent(messages::add);
        return messages;
    }

    /** What is not known at compile time is neither created nor dropped. */
    private Comparison compare(Schema base, CompiledModel model) {
        Schema desired = options.selection().of(model.schema());
        DiffOptions how =
                DiffOptions.of(options.server()).withRenames(model.renames()).withBase(base);
        if (!model.isComplete()) {
            how = how.withObjects(object -> desired.object(object.name()).isPresent()
                    || model.renames().tables().containsValue(object.name()));
        }
        return Comparison.of(base, desired, how, options.rebuild());
    }

    private Result check(Comparison comparison) {
        List<Message> messages = new ArrayList<>(DriftCheck.messages(comparison, options.driftFails()));
        messages.addAll(comparison.messages());
        if (options.mode().equals(Optional.of(MigrationMode.GENERATE))) {
            messages.add(new Message(
                    ProcessorCode.NOT_WRITTEN,
                    Severity.INFO,
                    "",
                    "no revision is written here: CI is set, or the compiler is not javac.",
                    "Compile where the sources are edited."));
        }
        return Result.of(messages);
    }

    /** What is not known may have changed, too. */
    private static Result incomplete(Comparison comparison, CompiledModel model) {
        return Result.of(List.of(new Message(
                ProcessorCode.INCOMPLETE,
                comparison.isEmpty() ? Severity.INFO : Severity.WARNING,
                "",
                "no revision is written, because the compiler does not know all of "
                        + String.join(", ", model.incomplete()) + ".",
                "Write it by rockhopper revision --offline.")));
    }

    private Result generate(Snapshot base, Schema before, Comparison comparison) throws IOException {
        List<Message> losses = options.lossAllowed() ? List.of() : DriftCheck.losses(comparison);
        if (!losses.isEmpty()) {
            List<Message> all = new ArrayList<>(comparison.messages());
            all.addAll(losses);
            return Result.of(all);
        }
        Path folder = options.folder().orElseThrow();
        String message = options.message().isEmpty() ? message(base, comparison) : options.message();
        MigrationSource source = NewSource.named(
                NewSource.of(message, comparison.plan(), before, options.server()),
                MigrationHeader.of("", base.heads(), message),
                WrittenRevisions.in(folder).parents()::containsKey);
        PendingRevision revision = new PendingRevision(
                folder,
                new RevisionTexts(folder, options.format(), options.packageName()).of(source),
                NewSource.snapshot(source, base.schema()));
        List<Message> messages = new ArrayList<>(comparison.messages());
        messages.add(new Message(
                ProcessorCode.WRITTEN,
                Severity.INFO,
                "",
                "the revision " + source.header().id() + " (" + message + ") is written to " + folder
                        + " when the compilation has succeeded.",
                "Look at it, and commit it with the snapshot."));
        return new Result(messages, Optional.of(revision));
    }

    private static String message(Snapshot base, Comparison comparison) {
        return base.heads().isEmpty() ? "initial schema" : AutomaticMessage.of(comparison.changes());
    }

    /** The snapshot, if it is what the revisions of the folder leave. */
    private static Snapshot base(Path folder) throws IOException {
        WrittenRevisions written = WrittenRevisions.in(folder);
        Snapshot snapshot = new SnapshotFile(folder).read().orElse(new Snapshot(Schema.empty(), List.of()));
        List<String> heads = snapshot.heads().stream().sorted().toList();
        if (!written.unread().isEmpty()) {
            throw noBase(folder, "the id of " + written.unread().get(0).getFileName() + " is not stated in the file.");
        }
        if (!heads.equals(written.heads())) {
            throw noBase(
                    folder,
                    "the snapshot is at " + words(heads) + ", the revisions are at " + words(written.heads()) + ".");
        }
        if (heads.size() > 1) {
            throw noBase(folder, "there are several heads: " + words(heads) + ".");
        }
        return snapshot;
    }

    private static RockhopperException noBase(Path folder, String text) {
        return new RockhopperException(
                Message.error(
                        ProcessorCode.NO_BASE,
                        folder.toString(),
                        text,
                        "Use the command line once: rockhopper revision --offline, or rockhopper merge; it writes the snapshot anew."));
    }

    private static String words(List<String> heads) {
        return heads.isEmpty() ? "no revision" : String.join(" and ", heads);
    }
}
