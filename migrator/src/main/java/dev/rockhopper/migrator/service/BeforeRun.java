/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.preflight.Facts;
import dev.rockhopper.migrator.preflight.OpenStep;
import dev.rockhopper.migrator.preflight.Preflight;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.SchemaHistory;
import dev.rockhopper.migrator.run.JournalEntry;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.StageSchemas;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that is checked between taking the lock and the first statement; all errors are shown at once. */
final class BeforeRun {

    private static final Logger LOG = LoggerFactory.getLogger(BeforeRun.class);

    private final DatabaseSession session;
    private final RevisionSet revisions;
    private final RunChoices choices;
    private final long largeTable;

    BeforeRun(DatabaseSession session, RevisionSet revisions, RunChoices choices, long largeTable) {
        this.session = session;
        this.revisions = revisions;
        this.choices = choices;
        this.largeTable = largeTable;
    }

    /**
     * Consent and rights: what can be asked for before the lock is waited for, and what taking it needs itself. Where something of these is
     * missing, everything else that stands in the way is told with it.
     */
    void checkBeforeLock(List<Stage> stages, Ledger ledger) throws SQLException {
        List<OpenStep> open = openSteps(stages, ledger);
        List<Message> findings = new ArrayList<>(consent(open));
        findings.addAll(rights(stages, ledger));
        if (!errors(findings).isEmpty()) {
            throwAll(findings, stages, ledger);
        }
    }

    private void throwAll(List<Message> findings, List<Stage> stages, Ledger ledger) {
        try {
            check(stages, ledger);
        } catch (RockhopperException all) {
            if (all.messages().containsAll(errors(findings))) {
                throw all;
            }
        } catch (SQLException notToBeSeen) {
            LOG.debug("the rest cannot be looked at", notToBeSeen);
        }
        throwErrors(findings);
    }

    /** Rights that a run of the stages needs and that the user lacks. */
    List<Message> rights(List<Stage> stages, Ledger ledger) throws SQLException {
        return Preflight.checkRights(facts(session.live().schema(), openSteps(stages, ledger), stages, ledger));
    }

    private Facts facts(Schema live, List<OpenStep> open, List<Stage> stages, Ledger ledger) throws SQLException {
        return new Facts(
                session.link().get(),
                session.database(),
                session.databases().subList(1, session.databases().size()),
                session.profile(),
                live,
                open,
                inDoubt(stages, ledger),
                session.books().tables(),
                session.books().exist());
    }

    /**
     * All checks.
     *
     * @return warnings
     * @throws RockhopperException with every error
     */
    List<Message> check(List<Stage> stages, Ledger ledger) throws SQLException {
        List<OpenStep> open = openSteps(stages, ledger);
        Schema live = session.live().schema();
        List<Message> findings = new ArrayList<>(consent(open));
        findings.addAll(drift(live, stages, ledger));
        findings.addAll(Preflight.check(facts(live, open, stages, ledger)));
        throwErrors(findings);
        return findings;
    }

    private List<Message> consent(List<OpenStep> open) {
        return new Consent(session.profile(), choices.allowed(), session.contents(), largeTable).check(open);
    }

    /** What the revisions own is as they say. */
    private List<Message> drift(Schema live, List<Stage> stages, Ledger ledger) {
        Schema expected = session.visible(Midway.of(stages, ledger)
                .map(Midway::schema)
                .orElseGet(() -> new SchemaHistory(revisions).after(ledger.applied())));
        Hidden hidden = Hidden.of(session, live, expected);
        List<Message> findings = new ArrayList<>(hidden.messages().values());
        findings.addAll(Drift.beforeRun(live, hidden.without(expected), session.profile(), choices.allowDrift()));
        return findings;
    }

    private static List<OpenStep> openSteps(List<Stage> stages, Ledger ledger) {
        List<OpenStep> open = new ArrayList<>();
        for (Stage stage : stages) {
            Set<Integer> begun = ledger.steps(stage.revision()).stream()
                    .filter(entry -> entry.direction() == stage.direction()
                            && !entry.state().isOpen())
                    .map(JournalEntry::step)
                    .collect(Collectors.toSet());
            boolean isHalf = ledger.interruption()
                    .filter(half -> half.revision().equals(stage.revision()))
                    .isPresent();
            for (int step = 0; step < stage.steps().size(); step++) {
                if (!isHalf || !begun.contains(step)) {
                    open.add(new OpenStep(stage, step));
                }
            }
        }
        return open;
    }

    /** What steps touch that were begun and are neither done nor left out. */
    private static Set<String> inDoubt(List<Stage> stages, Ledger ledger) {
        Set<String> names = new HashSet<>();
        for (Stage stage : stages) {
            StageSchemas schemas = StageSchemas.of(stage);
            for (JournalEntry entry : ledger.steps(stage.revision())) {
                if (entry.direction() == stage.direction() && entry.state().isInDoubt()) {
                    names.addAll(schemas.touched(entry.step()));
                }
            }
        }
        return names;
    }

    private static List<Message> errors(List<Message> findings) {
        return findings.stream()
                .filter(message -> message.severity() == Severity.ERROR)
                .toList();
    }

    private static void throwErrors(List<Message> findings) {
        List<Message> errors = errors(findings);
        if (!errors.isEmpty()) {
            throw new RockhopperException(errors, null);
        }
    }
}
