/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.rule;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find in one object. */
public final class Findings {

    private final String object;
    private final List<Message> messages = new ArrayList<>();

    public Findings(String object) {
        this.object = object;
    }

    public List<Message> messages() {
        return List.copyOf(messages);
    }

    /** The server would refuse the object. */
    public void error(ModelCode code, String text, String remedy) {
        messages.add(Message.error(code, object, text, remedy));
    }

    /** The server would refuse the object because of a column, index or partition. */
    public void error(ModelCode code, String part, String text, String remedy) {
        messages.add(Message.error(code, object + '.' + part, text, remedy));
    }

    /** The server would accept it, or it depends on the cluster. */
    public void warning(ModelCode code, String part, String text, String remedy) {
        messages.add(Message.warning(code, part.isEmpty() ? object : object + '.' + part, text, remedy));
    }

    /** The server would refuse it unless the cluster has something that cannot be seen from here. */
    public void info(ModelCode code, String part, String text, String remedy) {
        messages.add(new Message(code, Severity.INFO, part.isEmpty() ? object : object + '.' + part, text, remedy));
    }
}
