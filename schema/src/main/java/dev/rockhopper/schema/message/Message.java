/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

import java.util.Objects;

/**
 * One message to a person: what happened, where, and what to do.
 *
 * @param code the stable code
 * @param severity how bad it is
 * @param place where it happened (entity, object, file, option); empty if there is no place
 * @param text what happened, one sentence
 * @param remedy what to do about it; empty if nothing can be done
 */
public record Message(MessageCode code, Severity severity, String place, String text, String remedy) {

    public Message {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** An error with a place and a remedy. */
    public static Message error(MessageCode code, String place, String text, String remedy) {
        return new Message(code, Severity.ERROR, place, text, remedy);
    }

    /** A warning with a place and a remedy. */
    public static Message warning(MessageCode code, String place, String text, String remedy) {
        return new Message(code, Severity.WARNING, place, text, remedy);
    }

    /** The same about another place. */
    public Message withPlace(String changed) {
        return new Message(code, severity, changed, text, remedy);
    }

    /** The message on one line: {@code RH1012 place: text Remedy: remedy}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(code.id()).append(' ');
        if (!place.isEmpty()) {
            line.append(place).append(": ");
        }
        line.append(text);
        if (!remedy.isEmpty()) {
            line.append(" → ").append(remedy);
        }
        return line.toString();
    }
}
