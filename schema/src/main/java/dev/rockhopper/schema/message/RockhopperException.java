/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The one exception of Rockhopper that is meant for people: it carries at least one {@link Message}.
 *
 * <p>Subclasses add what a caller may want to act on (a statement, a step, a server code).
 */
public class RockhopperException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> messages;

    /** An exception with one message and no cause. */
    public RockhopperException(Message message) {
        this(List.of(message), null);
    }

    /** An exception with one message and the cause; the cause's text is not repeated to people. */
    public RockhopperException(Message message, Throwable cause) {
        this(List.of(message), cause);
    }

    /** An exception that reports several messages at once; {@code messages} must not be empty. */
    public RockhopperException(List<Message> messages, Throwable cause) {
        super(messages.stream().map(Message::toString).collect(Collectors.joining(System.lineSeparator())), cause);
        this.messages = List.copyOf(messages);
    }

    /** All messages, in the order in which they should be read; never empty. */
    public List<Message> messages() {
        return messages;
    }
}
