/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who holds the lock; kept as the comment of the lock view.
 *
 * @param token different for each run; a run that finds another token has lost the lock
 * @param who user and host
 * @param process process id on that host
 * @param since when it was taken, by the clock of that host
 */
public record LockOwner(String token, String who, long process, Instant since) {

    String toComment() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("token", token);
        parts.put("who", who);
        parts.put("process", Long.toString(process));
        parts.put("since", since.toString());
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static LockOwner parse(String comment) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : comment.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new LockOwner(
                parts.getOrDefault("token", ""),
                parts.getOrDefault("who", "unknown"),
                Long.parseLong(parts.getOrDefault("process", "0")),
                Instant.parse(parts.getOrDefault("since", "1970-01-01T00:00:00Z")));
    }

    /** For people: who, process, since when, for how long. */
    public String describe(Instant now) {
        Duration age = Duration.between(since, now);
        return who + " (process " + process + ") since " + since + ", that is for " + age.toMinutes() + " min";
    }
}
