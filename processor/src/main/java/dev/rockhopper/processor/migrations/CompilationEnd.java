/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.migrations;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/**
 * Runs something when javac has compiled everything, and only then: processors run before the bodies of methods are looked at, so a
 * compilation can still fail after them.
 *
 * <p>javac generates no class file for a class with an error, nor for any class after one. So all is well when every class that was analysed was
 * generated, too.
 */
public final class CompilationEnd implements TaskListener {

    private final Runnable action;
    private final Set<Name> analysed = new HashSet<>();
    private final Set<Name> generated = new HashSet<>();
    private boolean done;

    private CompilationEnd(Runnable action) {
        this.action = action;
    }

    /** Lets {@code action} run at the end of a compilation without errors; false if the compiler is not javac, then it never runs. */
    public static boolean run(ProcessingEnvironment environment, Runnable action) {
        Optional<JavacTask> task = task(environment);
        task.ifPresent(javac -> javac.addTaskListener(new CompilationEnd(action)));
        return task.isPresent();
    }

    @Override
    public void finished(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        if (event.getKind() == TaskEvent.Kind.COMPILATION) {
            end();
        } else if (type != null) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                analysed.add(type.getQualifiedName());
            } else if (event.getKind() == TaskEvent.Kind.GENERATE) {
                generated.add(type.getQualifiedName());
            }
        }
    }

    private void end() {
        if (!done && !analysed.isEmpty() && isComplete()) {
            done = true;
            action.run();
        }
    }

    private boolean isComplete() {
        for (Name each : analysed) {
            if (!generated.contains(each) && hasCode(each.toString())) {
                return false;
            }
        }
        return true;
    }

    /** Descriptors of packages and modules have no class file, or a class without a name. */
    private static boolean hasCode(String name) {
        return !name.isEmpty() && !name.endsWith("package-info") && !name.endsWith("module-info");
    }

    /** Build tools hand out environments that wrap javac's own. */
    private static Optional<JavacTask> task(ProcessingEnvironment environment) {
        try {
            return Optional.of(JavacTask.instance(environment));
        } catch (IllegalArgumentException e) {
            return wrapped(environment).flatMap(CompilationEnd::task);
        } catch (LinkageError e) {
            return Optional.empty(); // a compiler without javac's classes
        }
    }

    private static Optional<ProcessingEnvironment> wrapped(ProcessingEnvironment environment) {
        for (Field field : environment.getClass().getDeclaredFields()) {
            if (ProcessingEnvironment.class.isAssignableFrom(field.getType())) {
                try {
                    field.setAccessible(true);
                    return Optional.ofNullable((ProcessingEnvironment) field.get(environment));
                } catch (ReflectiveOperationException | RuntimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
