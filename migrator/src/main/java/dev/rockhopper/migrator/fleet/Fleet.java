/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fleet;

import dev.rockhopper.live.JdbcUrls;
import dev.rockhopper.migrator.config.ServerSettings;
import dev.rockhopper.migrator.fleet.TargetResult.Outcome;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.service.InterruptedRunException;
import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.migrator.service.RunRequest;
import dev.rockhopper.migrator.service.RunService;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Runs one request on many databases: plans and checks all of them first, and changes nothing if more fail than may; then runs some at a time,
 * and begins no further one when too many have failed. The same call goes on where it ended: what is done has nothing to do.
 */
public final class Fleet {

    private static final long PATIENCE_SECONDS = 60;

    private final Project project;
    private final TargetsFile file;
    private final Map<String, String> environment;
    private final AtomicInteger failures = new AtomicInteger();
    private final Map<String, Lock> turns = new ConcurrentHashMap<>();

    public Fleet(Project project, TargetsFile file, Map<String, String> environment) {
        this.project = project;
        this.file = file;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Runs the request.
     *
     * @param listeners a listener for each target, by its name; called from several threads
     * @return a result for each target, in the order of the file; then one for each entry whose server cannot be asked for its databases
     */
    public List<TargetResult> run(RunRequest request, Function<String, RunListener> listeners) {
        RevisionSet revisions = project.revisions();
        Targets.Found found = new Targets(project.settings().server(), environment).find(file);
        List<TargetResult> unreachable = found.unreachable().entrySet().stream()
                .map(each -> failed(each.getKey(), Outcome.REFUSED, List.of(), each.getValue()))
                .toList();
        List<Member> members = found.targets().stream()
                .map(target -> new Member(target, new RunService(project.on(target.server(), revisions))))
                .toList();
        List<TargetResult> planned = parallel(members, member -> plan(member, request));
        if (tooManyFailed()) {
            return together(planned, unreachable);
        }
        List<TargetResult> results = parallel(members, member -> {
            TargetResult plan = planned.get(members.indexOf(member));
            boolean pending = plan.outcome() == Outcome.PLANNED;
            return pending ? runAlone(member, plan, request, listeners.apply(plan.target())) : plan;
        });
        return together(results, unreachable);
    }

    private static List<TargetResult> together(List<TargetResult> reached, List<TargetResult> unreachable) {
        List<TargetResult> all = new ArrayList<>(reached);
        all.addAll(unreachable);
        return all;
    }

    private record Member(Target target, RunService service) {}

    private boolean tooManyFailed() {
        return failures.get() > file.maxFailures();
    }

    private TargetResult plan(Member member, RunRequest request) {
        try {
            List<Stage> stages = member.service().plan(request);
            return result(member, stages.isEmpty() ? Outcome.NOTHING_TO_DO : Outcome.PLANNED, stages);
        } catch (RockhopperException e) {
            return failed(member.target().name(), Outcome.REFUSED, List.of(), e);
        }
    }

    /** Targets of one server that share further databases would only find each other's lock there. */
    private TargetResult runAlone(Member member, TargetResult plan, RunRequest request, RunListener listener) {
        ServerSettings server = member.target().server();
        if (server.otherDatabases().isEmpty()) {
            return run(member, plan, request, listener);
        }
        String address = JdbcUrls.withoutSecrets(JdbcUrls.withDatabase(server.requireUrl(), ""));
        Lock turn = turns.computeIfAbsent(address, each -> new ReentrantLock());
        turn.lock();
        try {
            return run(member, plan, request, listener);
        } finally {
            turn.unlock();
        }
    }

    private TargetResult run(Member member, TargetResult plan, RunRequest request, RunListener listener) {
        if (tooManyFailed()) {
            return new TargetResult(plan.target(), Outcome.NOT_BEGUN, plan.revisions(), List.of());
        }
        try {
            return result(member, Outcome.DONE, member.service().run(request, listener));
        } catch (InterruptedRunException e) {
            return failed(member.target().name(), Outcome.INTERRUPTED, plan.revisions(), e);
        } catch (RockhopperException e) {
            return failed(member.target().name(), Outcome.FAILED, plan.revisions(), e);
        }
    }

    private static TargetResult result(Member member, Outcome outcome, List<Stage> stages) {
        return new TargetResult(
                member.target().name(),
                outcome,
                stages.stream().map(Stage::revision).toList(),
                List.of());
    }

    private TargetResult failed(String target, Outcome outcome, List<String> revisions, RockhopperException e) {
        failures.incrementAndGet();
        List<Message> messages = e.messages().stream()
                .map(each -> new Message(
                        each.code(),
                        each.severity(),
                        each.place().isEmpty() ? target : target + ": " + each.place(),
                        each.text(),
                        each.remedy()))
                .toList();
        return new TargetResult(target, outcome, revisions, messages);
    }

    private List<TargetResult> parallel(List<Member> members, Function<Member, TargetResult> work) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(file.parallel(), members.size())));
        try {
            List<Future<TargetResult>> running = new ArrayList<>();
            members.forEach(member -> running.add(workers.submit(() -> work.apply(member))));
            List<TargetResult> results = new ArrayList<>();
            for (Future<TargetResult> each : running) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw stopped(workers, e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Each run stops between two steps and releases its lock; that is waited for. */
    private static RockhopperException stopped(ExecutorService workers, InterruptedException cause) {
        workers.shutdownNow();
        try {
            workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
        return new RockhopperException(
                Message.error(
                        RunCode.INTERRUPTED,
                        "",
                        "The run was stopped.",
                        "Run the same command again: what is done has nothing to do."),
                cause);
    }
}
