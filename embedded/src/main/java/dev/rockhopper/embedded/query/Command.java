/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A command of words, names and a filter, read from left to right. */
public final class Command {
    private final String sql;
    private final TokenStream tokens;

    private Command(String sql) {
        this.sql = sql;
        this.tokens = new TokenStream(sql);
    }

    /** Reads a command. */
    public static Command of(String sql) {
        return new Command(sql);
    }

    /** Whether these words come next, without case. */
    public boolean begins(String words) {
        return tokens.at(words.split(" "));
    }

    /** Goes behind these words; they must come next. */
    public void skip(String words) {
        for (String word : words.split(" ")) {
            tokens.expect(word);
        }
    }

    /** Goes behind these words if they come next. */
    public boolean accept(String words) {
        return tokens.accept(words.split(" "));
    }

    /** A name of one to three parts. */
    public List<String> name() {
        List<String> parts = new ArrayList<>(List.of(tokens.name()));
        while (tokens.accept(".")) {
            parts.add(tokens.name());
        }
        return parts;
    }

    /** {@code (a, b)}. */
    public List<String> nameList() {
        return tokens.nameList();
    }

    /** Skips a bracketed group. */
    public void skipGroup() {
        tokens.group();
    }

    /** The text of the next token. */
    public String word() {
        return tokens.take().text();
    }

    /** The next token in upper case, without taking it; empty at the end. */
    public String peek() {
        return tokens.peek().text().toUpperCase(Locale.ROOT);
    }

    /** Whether nothing is left, a semicolon aside. */
    public boolean atEnd() {
        tokens.accept(";");
        return tokens.peek().kind() == Token.Kind.END;
    }

    /** The pattern of LIKE, if it comes next. */
    public Optional<String> like() {
        return tokens.accept("LIKE") ? Optional.of(tokens.take().text()) : Optional.empty();
    }

    /** Everything that is left, as written. */
    public String rest() {
        return sql.substring(tokens.peek().start());
    }

    /** What was not expected here. */
    public QuerySyntaxException unexpected() {
        return tokens.unexpected();
    }

    /** The last word of the command. */
    public String last() {
        String last = "";
        while (!atEnd()) {
            last = word();
        }
        return last;
    }
}
