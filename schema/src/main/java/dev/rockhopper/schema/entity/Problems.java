/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.MessageCode;
import dev.rockhopper.schema.message.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with annotated classes, so that all of it can be reported together. Not for use by several threads. */
public final class Problems {

    private final List<Message> messages = new ArrayList<>();

    /** Something that must be mended. */
    public void error(MessageCode code, Object place, String text, String remedy) {
        add(Severity.ERROR, code, place, text, remedy);
    }

    /** Something that works, but probably not as wanted. */
    public void warning(MessageCode code, Object place, String text, String remedy) {
        add(Severity.WARNING, code, place, text, remedy);
    }

    /** Something worth knowing. */
    public void info(MessageCode code, Object place, String text, String remedy) {
        add(Severity.INFO, code, place, text, remedy);
    }

    /** What was collected so far, in order, each message once. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }

    private void add(Severity severity, MessageCode code, Object place, String text, String remedy) {
        add(new Message(code, severity, place.toString(), text, remedy));
    }

    /** Something that was said elsewhere. */
    public void add(Message message) {
        if (!messages.contains(message)) {
            messages.add(message);
        }
    }
}
