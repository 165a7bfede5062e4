/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.report;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Prints messages as diagnostics of the compiler. */
public final class Diagnostics {

    private final Messager messager;
    private final boolean werror;
    private boolean failed;

    /**
     * Prints to a compiler.
     *
     * @param werror whether warnings are errors
     */
    public Diagnostics(Messager messager, boolean werror) {
        this.messager = messager;
        this.werror = werror;
    }

    /**
     * Prints a message at its element, unless {@code @SuppressWarnings} there, or around it, has its code.
     *
     * @param suppressible false for errors without whose mending the model is not whole
     */
    public void print(Message message, Optional<Element> place, boolean suppressible) {
        if (suppressible
                && place.filter(each -> isSuppressed(each, message.code().id())).isPresent()) {
            return;
        }
        Diagnostic.Kind kind = kind(message.severity());
        failed |= kind == Diagnostic.Kind.ERROR;
        if (place.isEmpty()) {
            messager.printMessage(kind, message.toString());
            return;
        }
        Spot spot = Spots.of(message, place.get());
        if (spot.annotation() == null) {
            messager.printMessage(kind, text(message), spot.element());
        } else if (spot.value() == null) {
            messager.printMessage(kind, text(message), spot.element(), spot.annotation());
        } else {
            messager.printMessage(kind, text(message), spot.element(), spot.annotation(), spot.value());
        }
    }

    /** Whether an error was printed. */
    public boolean failed() {
        return failed;
    }

    /** The place is the compiler's to name. */
    private static String text(Message message) {
        return new Message(message.code(), message.severity(), "", message.text(), message.remedy()).toString();
    }

    private Diagnostic.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> werror ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
            default -> Diagnostic.Kind.NOTE;
        };
    }

    private static boolean isSuppressed(Element element, String code) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            SuppressWarnings stated = each.getAnnotation(SuppressWarnings.class);
            if (stated != null && Arrays.asList(stated.value()).contains(code)) {
                return true;
            }
        }
        return false;
    }
}
