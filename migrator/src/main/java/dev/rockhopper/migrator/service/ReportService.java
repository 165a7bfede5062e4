/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.report.ObjectSize;
import dev.rockhopper.migrator.report.PlannedRevision;
import dev.rockhopper.migrator.report.PlannedStep;
import dev.rockhopper.migrator.report.ReportModel;
import dev.rockhopper.migrator.report.RevisionRow;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.revision.SchemaHistory;
import dev.rockhopper.migrator.revision.StepOutlook;
import dev.rockhopper.migrator.run.HistoryEntry;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.StepText;
import dev.rockhopper.migrator.source.Visibility;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.TableSize;
import dev.rockhopper.schema.server.ServerProfile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what a report shows; changes nothing. */
public final class ReportService {

    private final Project project;
    private final Clock clock;

    public ReportService(Project project, Clock clock) {
        this.project = project;
        this.clock = clock;
    }

    /** The live database: its objects and their sizes, its history, what is pending, what is not as it should be. */
    public ReportModel live() {
        RevisionSet revisions = project.revisions();
        StatusService status = new StatusService(project);
        try (DatabaseSession session = DatabaseSession.open(project)) {
            Ledger ledger = session.ledger(revisions);
            List<Message> findings = new ArrayList<>(HistoryCheck.edited(revisions, ledger));
            List<Message> lost = lost(revisions, ledger);
            findings.addAll(lost.isEmpty() ? status.drift(session, revisions, ledger) : lost);
            ledger.interruption()
                    .map(half -> StatusService.unfinished(half, session.lockHolder()))
                    .ifPresent(findings::add);
            findings.addAll(session.server().limitsOfSight(session.databases()));
            Map<String, ObjectSize> sizes = sizes(session);
            PlanOptions options = PlanOptions.of(session.profile()).withSizes(tableSizes(sizes));
            StagePlanner planner = new StagePlanner(revisions, ledger.applied(), session.database());
            return new ReportModel(
                    String.join(", ", session.databases()),
                    session.server().place(),
                    text(session.profile()),
                    clock.instant(),
                    Visibility.forPeople(session.live().schema()),
                    sizes,
                    history(revisions, ledger),
                    lost.isEmpty() ? pending(planner.upgrade("heads"), options) : List.of(),
                    unwritten(status, revisions, session.profile()),
                    findings);
        }
    }

    /** Applied revisions without a file: then nobody knows what the database should be, but what it is can be shown. */
    private static List<Message> lost(RevisionSet revisions, Ledger ledger) {
        try {
            new RevisionTargets(revisions.graph()).requireKnown(ledger.applied());
            return List.of();
        } catch (RockhopperException unknown) {
            return unknown.messages();
        }
    }

    private Map<String, ObjectSize> sizes(DatabaseSession session) {
        Map<String, ObjectSize> all = new HashMap<>();
        for (String each : session.databases()) {
            PartitionSizes.read(session.server().connection(), each).forEach((name, size) -> {
                if (project.visibility().accepts(each, name)) {
                    all.put(each.equals(session.database()) ? name : ForeignNames.in(each, name), size);
                }
            });
        }
        return all;
    }

    /** Without a server: the schema after the newest revision, and all revisions as a plan for an empty database. */
    public ReportModel offline() {
        RevisionSet revisions = project.revisions();
        ServerProfile server = project.settings().server().assumed();
        Schema schema =
                project.visibility().of(new SchemaHistory(revisions).newest().schema());
        StagePlanner planner = new StagePlanner(revisions, Set.of(), "");
        return new ReportModel(
                project.settings().migrations().directory().getFileName().toString(),
                "revisions",
                "planned for " + text(server),
                clock.instant(),
                schema,
                Map.of(),
                history(revisions, new Ledger(List.of(), List.of(), List.of())),
                pending(planner.upgrade("heads"), PlanOptions.of(server)),
                unwritten(new StatusService(project), revisions, server),
                List.of());
    }

    private static String text(ServerProfile server) {
        return "StarRocks " + server.version() + ", "
                + server.runMode().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, TableSize> tableSizes(Map<String, ObjectSize> sizes) {
        Map<String, TableSize> tables = new HashMap<>();
        sizes.forEach((name, size) -> tables.put(name, new TableSize(size.rows(), size.bytes())));
        return tables;
    }

    private static List<RevisionRow> history(RevisionSet revisions, Ledger ledger) {
        Map<String, HistoryEntry> applied = new LinkedHashMap<>();
        ledger.history().forEach(entry -> applied.put(entry.revision(), entry));
        List<RevisionNode> heads = revisions.graph().heads();
        List<RevisionRow> rows = new ArrayList<>();
        for (RevisionNode node : revisions.graph().inOrder()) {
            Optional<HistoryEntry> entry = Optional.ofNullable(applied.remove(node.id()));
            rows.add(new RevisionRow(
                    node.id(),
                    node.message(),
                    node.parents(),
                    node.labels(),
                    entry.map(HistoryEntry::appliedAt),
                    entry.map(HistoryEntry::appliedBy),
                    heads.contains(node)));
        }
        applied.values()
                .forEach(entry -> rows.add(new RevisionRow(
                        entry.revision(),
                        entry.message(),
                        List.of(),
                        List.of(),
                        Optional.of(entry.appliedAt()),
                        Optional.of(entry.appliedBy()),
                        false)));
        return rows;
    }

    private static List<PlannedRevision> pending(List<Stage> stages, PlanOptions options) {
        List<PlannedRevision> revisions = new ArrayList<>();
        for (Stage stage : stages) {
            List<PlannedStep> steps =
                    SchemaHistory.outlook(stage.before(), stage.revision(), stage.steps(), options).stream()
                            .map(outlook -> step(outlook, options.server()))
                            .toList();
            revisions.add(new PlannedRevision(stage.revision(), stage.message(), steps));
        }
        return revisions;
    }

    private static PlannedStep step(StepOutlook outlook, ServerProfile server) {
        return new PlannedStep(StepText.of(outlook.step(), server), outlook.cost(), outlook.hazards());
    }

    private static List<PlannedStep> unwritten(StatusService status, RevisionSet revisions, ServerProfile server) {
        DdlRenderer renderer = new DdlRenderer(server);
        return status.entitiesAgainstRevisions(revisions, server).stream()
                .flatMap(comparison -> comparison.plan().steps().stream())
                .map(step ->
                        new PlannedStep(renderer.render(step.statement()), Optional.of(step.cost()), step.hazards()))
                .toList();
    }
}
