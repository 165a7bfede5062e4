/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import dev.rockhopper.hibernate.testing.CapturingFactory;
import dev.rockhopper.hibernate.testing.SentStatement;
import dev.rockhopper.schema.message.RockhopperException;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.SelectionQuery;

/** Runs statements without a server and tells what was sent, as lines of a golden file. */
public final class CorpusRunner {

    private final CapturingFactory factory;

    /** Runs over the entities of a factory. */
    public CorpusRunner(CapturingFactory factory) {
        this.factory = factory;
    }

    String run(CorpusCase corpusCase) {
        boolean answers = corpusCase.directives().contains("@row");
        factory.statements().answer(answers ? List.of(List.of(1L, 1L, 1L)) : List.of());
        return "-- " + corpusCase.name() + "\n" + run(session -> execute(session, corpusCase));
    }

    /** What a piece of work sends, each statement ended by {@code ;}, or why it was refused. */
    public String run(Consumer<Session> work) {
        factory.statements().take();
        try {
            factory.sessions().inTransaction(work);
        } catch (RuntimeException refused) {
            return refusal(refused);
        }
        return factory.statements().takeSent().stream()
                .map(SentStatement::inlined)
                .collect(Collectors.joining(";\n", "", ";\n"));
    }

    private String refusal(RuntimeException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof RockhopperException ours) {
                List<String> sent = factory.statements().take();
                return "-- refused" + (sent.isEmpty() ? "" : " after " + sent) + ": " + ours.getMessage() + "\n";
            }
        }
        return "-- fails: " + refused.getMessage().lines().findFirst().orElse("") + "\n";
    }

    private static void execute(Session session, CorpusCase corpusCase) {
        String verb = corpusCase.hql().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        if (List.of("update", "delete", "insert").contains(verb)) {
            var mutation = session.createMutationQuery(corpusCase.hql());
            corpusCase.directives().forEach(directive -> apply(mutation, directive));
            mutation.executeUpdate();
        } else {
            var query = session.createQuery(corpusCase.hql(), Object.class);
            corpusCase.directives().forEach(directive -> apply(query, directive));
            query.getResultList();
        }
    }

    private static void apply(CommonQueryContract query, String directive) {
        String[] words = directive.split("\\s+", 2);
        switch (words[0]) {
            case "@max" -> ((SelectionQuery<?>) query).setMaxResults(Integer.parseInt(words[1]));
            case "@first" -> ((SelectionQuery<?>) query).setFirstResult(Integer.parseInt(words[1]));
            case "@lock" -> ((SelectionQuery<?>) query).setLockMode(LockModeType.valueOf(words[1]));
            case "@comment" -> query.setComment(words[1]);
            case "@hint" -> ((org.hibernate.query.Query<?>) query).addQueryHint(words[1]);
            case "@row", "@since" -> {}
            default -> bind(query, words[0].substring(1), words[1]);
        }
    }

    private static void bind(CommonQueryContract query, String name, String text) {
        Object value = ParameterValue.parse(text);
        if (value instanceof List<?> values && !text.startsWith("stringlist")) {
            query.setParameterList(name, values);
        } else {
            query.setParameter(name, value);
        }
    }
}
