/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.net.InetAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who holds the lock; kept as the comment of the lock view.
 *
 * @param token different for each run; a run that finds another token has lost the lock
 * @param who user and host
 * @param process process id on that host
 * @param since when it was taken, by the clock of that host
 * @param work what that run does: upgrade, downgrade, resume, mark, stamp; empty if it does not say
 * @param home the database with the books of its project; empty if that is the one of the lock
 */
public record LockOwner(String token, String who, long process, Instant since, String work, String home) {

    /** This process, with a token of its own for each run. */
    public static LockOwner thisProcess(String who, String work, String home) {
        return new LockOwner(
                UUID.randomUUID().toString(), who, ProcessHandle.current().pid(), Instant.now(), work, home);
    }

    /** The same as owner of the lock of a database. */
    LockOwner in(String database) {
        return new LockOwner(token, who, process, since, work, home.equals(database) ? "" : home);
    }

    /** Whether the run belongs to the project whose books are in that database. */
    public boolean isOf(String project, String lockedDatabase) {
        return project.equals(home.isEmpty() ? lockedDatabase : home);
    }

    String toComment() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("token", token);
        parts.put("who", who);
        parts.put("process", Long.toString(process));
        parts.put("since", since.toString());
        parts.put("work", work);
        if (!home.isEmpty()) {
            parts.put("home", home);
        }
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The owner that a comment names; empty if it is not the comment of a lock. */
    static Optional<LockOwner> parse(String comment) {
        Map<String, String> parts = new HashMap<>();
        try {
            for (String part : comment.split("&")) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    String value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
                    parts.put(part.substring(0, equals), value);
                }
            }
            if (!parts.keySet().containsAll(List.of("token", "who", "process", "since"))) {
                return Optional.empty();
            }
            return Optional.of(new LockOwner(
                    parts.get("token"),
                    parts.get("who"),
                    Long.parseLong(parts.get("process")),
                    Instant.parse(parts.get("since")),
                    parts.getOrDefault("work", ""),
                    parts.getOrDefault("home", "")));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    /** For people: who, process, what it does, since when, for how long, and whether the process is seen to be dead. */
    public String describe(Instant now) {
        return who + " (process " + process + (work.isEmpty() ? "" : ", " + work)
                + (home.isEmpty() ? "" : ", for the project of " + home) + ") since "
                + since.truncatedTo(ChronoUnit.SECONDS) + ", that is for " + age(now)
                + (looksDead(whoIsHere()) ? "; no such process runs on this machine" : "");
    }

    /** Only a hint: two containers may have the same name of a host, so no lock is ever taken away because of it. */
    boolean looksDead(String here) {
        return who.equals(here) && ProcessHandle.of(process).isEmpty();
    }

    /** User and host of this process. */
    public static String whoIsHere() {
        String user = System.getProperty("user.name", "unknown");
        try {
            return user + "@" + InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return user;
        }
    }

    /** The clocks of two machines may differ: an age is never negative. */
    private String age(Instant now) {
        Duration age = Duration.between(since, now);
        if (age.toMinutes() < 1) {
            return "less than a minute";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min";
        }
        if (age.toDays() < 1) {
            return age.toHours() + " h " + age.toMinutesPart() + " min";
        }
        return age.toDays() + " d " + age.toHoursPart() + " h";
    }
}
