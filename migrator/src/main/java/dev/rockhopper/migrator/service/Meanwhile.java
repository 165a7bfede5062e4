/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.run.HistoryEntry;
import dev.rockhopper.migrator.run.LockOwner;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.message.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What other runs wrote into the books between a run's first look at them and its lock.
 *
 * @param database its name
 * @param before the books before the lock was waited for
 * @param now the same under the lock
 */
record Meanwhile(String database, Ledger before, Ledger now) {

    /**
     * Whether a run need not wait for the holder of the lock: it upgrades, which takes nothing away, and nothing is left for it.
     *
     * @param left what there is to do as the books stand while the other runs
     */
    static boolean isNothingLeft(String verb, LockOwner other, Supplier<List<Stage>> left) {
        String upgrade = Direction.UPGRADE.verb();
        if (!verb.equals(upgrade) || !other.work().equals(upgrade)) {
            return false;
        }
        try {
            return left.get().isEmpty();
        } catch (RockhopperException e) {
            if (e.messages().get(0).code() != RunCode.UNFINISHED) {
                throw e;
            }
            return false;
        }
    }

    static Message notWaitedFor(String database, LockOwner other) {
        return info(
                database,
                "Another run holds the lock: " + other.describe(Instant.now())
                        + ". It was not waited for: all that was asked for is applied.",
                "If that run is dead for certain: rockhopper unlock");
    }

    /** What others did, for people; empty if they did nothing. */
    Optional<Message> account() {
        List<String> deeds = new ArrayList<>();
        named(applied(), entry -> true, entry -> entry.revision() + " (by " + entry.appliedBy() + ")")
                .ifPresent(names -> deeds.add(names + " applied"));
        Set<String> left = now.applied();
        named(before.history(), entry -> !left.contains(entry.revision()), HistoryEntry::revision)
                .ifPresent(names -> deeds.add(names + " taken back"));
        return deeds.isEmpty()
                ? Optional.empty()
                : Optional.of(info(
                        database,
                        "Before this run had the lock, other runs were at work: " + String.join("; ", deeds) + ".",
                        ""));
    }

    /** A way down must not take what somebody applied after it was asked for. */
    void requireSameWayDown(List<Stage> stages) {
        List<HistoryEntry> news = applied();
        stages.stream()
                .filter(stage -> stage.direction() == Direction.DOWNGRADE)
                .flatMap(stage -> news.stream().filter(entry -> entry.revision().equals(stage.revision())))
                .findFirst()
                .ifPresent(entry -> {
                    throw new RockhopperException(Message.error(
                            RunCode.MEANWHILE,
                            database,
                            entry.revision() + " was applied by " + entry.appliedBy()
                                    + " after this downgrade was asked for, and would be undone too. Nothing was changed.",
                            "See rockhopper current, then ask again for what is meant."));
                });
    }

    private List<HistoryEntry> applied() {
        Set<String> known = before.applied();
        return now.history().stream()
                .filter(entry -> !known.contains(entry.revision()))
                .toList();
    }

    private static Optional<String> named(
            List<HistoryEntry> entries, Predicate<HistoryEntry> which, Function<HistoryEntry, String> name) {
        String names = entries.stream().filter(which).map(name).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static Message info(String database, String text, String remedy) {
        return new Message(RunCode.MEANWHILE, Severity.INFO, database, text, remedy);
    }
}
