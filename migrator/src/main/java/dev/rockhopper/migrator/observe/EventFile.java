/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.observe;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.ForeignNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Appends what happens to a file, one JSON object a line, written at once: {@code time}, {@code event}, {@code target}, and what belongs to the
 * event.
 */
public final class EventFile implements RunListener, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** What all targets share. */
    private static final class Sink {
        private final Path file;
        private final OutputStream out;
        private final Consumer<Message> trouble;
        private boolean torn;

        private Sink(Path file, OutputStream out, Consumer<Message> trouble) {
            this.file = file;
            this.out = out;
            this.trouble = trouble;
        }

        /** A disk that is full is told once; when there is room again, events go on, on a line of their own. */
        private synchronized void write(String line) {
            try {
                out.write(((torn ? "\n" : "") + line + "\n").getBytes(StandardCharsets.UTF_8));
                torn = false;
            } catch (IOException e) {
                if (!torn) {
                    trouble.accept(Message.warning(
                            CliCode.UNWRITABLE_FILE,
                            file.toString(),
                            "An event could not be written: " + e.getMessage() + ". The run goes on without it.",
                            "Make room; rockhopper history --steps has what was run."));
                }
                torn = true;
            }
        }
    }

    private final Sink sink;
    private final String target;

    private EventFile(Sink sink, String target) {
        this.sink = sink;
        this.target = target;
    }

    /**
     * Opens a file, or makes it.
     *
     * @param target the database, for people; never with a password
     * @param trouble is told if an event cannot be written later: a run does not end because of that
     * @throws RockhopperException RH8207 if the file cannot be opened
     */
    public static EventFile open(Path file, String target, Consumer<Message> trouble) {
        try {
            OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return new EventFile(new Sink(file, out, trouble), target);
        } catch (IOException e) {
            throw new RockhopperException(
                    Message.error(
                            CliCode.UNWRITABLE_FILE,
                            file.toString(),
                            "The events cannot be written: " + e.getMessage() + ".",
                            "Check the path and its rights."),
                    e);
        }
    }

    /** The same file for another target; only the first one closes it. */
    public EventFile forTarget(String other) {
        return new EventFile(sink, other);
    }

    @Override
    public void revisionStarted(Stage stage) {
        write("revision-started", of(stage));
    }

    @Override
    public void stepStarted(Stage stage, int step, String text) {
        write("step-started", with(of(stage, step), "statement", text));
    }

    @Override
    public void jobProgress(Stage stage, int step, AlterJob job) {
        Map<String, Object> event = of(stage, step);
        event.put("job", job.id());
        event.put("kind", job.kind().name());
        event.put("table", job.table());
        event.put("state", job.state());
        event.put("progress", job.progress());
        write("job", event);
    }

    @Override
    public void told(Message message) {
        write("message", of(message));
    }

    @Override
    public void stepWarned(Stage stage, int step, Message warning) {
        Map<String, Object> event = of(stage, step);
        event.putAll(of(warning));
        write("step-warned", event);
    }

    @Override
    public void reconnected(Stage stage, int step) {
        write("reconnected", of(stage, step));
    }

    @Override
    public void stepDone(Stage stage, int step) {
        write("step-done", of(stage, step));
    }

    @Override
    public void stepSkipped(Stage stage, int step) {
        write("step-skipped", of(stage, step));
    }

    @Override
    public void revisionDone(Stage stage) {
        write("revision-done", of(stage));
    }

    @Override
    public void runFailed(List<Message> messages) {
        messages.forEach(message -> write("failed", of(message)));
    }

    private static Map<String, Object> of(Stage stage) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("revision", stage.revision());
        event.put("direction", stage.direction().verb());
        event.put("steps", stage.steps().size());
        return event;
    }

    private static Map<String, Object> of(Stage stage, int step) {
        return with(of(stage), "step", step + 1);
    }

    private static Map<String, Object> of(Message message) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("code", message.code().id());
        event.put("severity", message.severity().name().toLowerCase(Locale.ROOT));
        event.put("place", ForeignNames.shown(message.place()));
        event.put("text", message.text());
        if (!message.remedy().isEmpty()) {
            event.put("remedy", message.remedy());
        }
        return event;
    }

    private static Map<String, Object> with(Map<String, Object> event, String name, Object value) {
        event.put(name, value);
        return event;
    }

    private void write(String event, Map<String, Object> rest) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.now().toString());
        line.put("event", event);
        line.put("target", target);
        line.putAll(rest);
        sink.write(JSON.writeValueAsString(line));
    }

    @Override
    public void close() {
        try {
            sink.out.close();
        } catch (IOException e) {
            sink.trouble.accept(Message.warning(
                    CliCode.UNWRITABLE_FILE,
                    sink.file.toString(),
                    "It could not be closed: " + e.getMessage() + ".",
                    ""));
        }
    }
}
