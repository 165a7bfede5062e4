/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what messages advise in the words of Maven: {@code rockhopper upgrade --allow data-loss} becomes {@code mvn rockhopper:upgrade
 * -Drockhopper.allow=data-loss}. What no goal can say becomes {@code rockhopper:command} with the words as they are.
 */
final class GoalWords {

    private static final Pattern COMMAND = Pattern.compile("\\brockhopper ([a-z]+)\\b((?: +[^ ]+)*)");
    private static final Pattern TARGET = Pattern.compile("head|heads|base|[+-]\\d+|\\S+:\\S+");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--([a-z][a-z-]*[a-z])(?: (?!"
            + "(?:in|and|or|by|to|at|for|is|looks|shows|only|needs)\\b)([^\\s,;:.()]+))?");
    private static final Map<String, String> OTHER_NAMES = Map.of("m", "message");

    /** Commands that {@code rockhopper:command} runs. */
    private static final Set<String> OTHERS =
            Set.of("doctor", "edit", "heads", "init", "mark", "merge", "resume", "show", "squash", "unlock");

    private final String goal;
    private final Map<String, Map<String, Boolean>> goals;

    /**
     * For one goal.
     *
     * @param goals all goals with what they know as {@code -Drockhopper.…}, without that prefix, and whether it is a flag
     */
    GoalWords(String goal, Map<String, Map<String, Boolean>> goals) {
        this.goal = goal;
        this.goals = goals;
    }

    /** A line of a message. */
    String translate(String line) {
        StringBuilder text = new StringBuilder();
        String rest = line;
        for (Matcher command = COMMAND.matcher(rest); command.find(); command = COMMAND.matcher(rest)) {
            text.append(options(rest.substring(0, command.start())));
            if (!goals.containsKey(command.group(1)) && !OTHERS.contains(command.group(1))) {
                text.append(rest, command.start(), command.start(2));
                rest = rest.substring(command.start(2));
                continue;
            }
            Words words = new Words(command.group(1), command.group(2));
            text.append(words.call()).append(words.end());
            rest = words.rest() + rest.substring(command.end());
        }
        return text.append(options(rest)).toString();
    }

    /** Options that stand alone belong to the goal that was called. */
    private String options(String text) {
        return OPTION.matcher(text).replaceAll(option -> {
            String name = camelCase(option.group(1));
            Boolean flag = goals.getOrDefault(goal, Map.of()).get(name);
            if (flag == null) {
                return Matcher.quoteReplacement(option.group());
            }
            String value = option.group(2) == null ? "" : (flag ? " " : "=") + option.group(2);
            return Matcher.quoteReplacement("-Drockhopper." + name + value);
        });
    }

    private static String camelCase(String option) {
        return Pattern.compile("-([a-z])")
                .matcher(option)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** A command of the command line with its options and its target, as far as they go. */
    private final class Words {

        private final String name;
        private final Deque<String> rest = new ArrayDeque<>();
        private final List<String> said = new ArrayList<>();
        private final List<String> properties = new ArrayList<>();
        private String end = "";
        private boolean understood;

        Words(String name, String text) {
            this.name = name;
            Arrays.stream(text.strip().split(" +(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .filter(each -> !each.isEmpty())
                    .forEach(rest::add);
            this.understood = goals.containsKey(name);
            while (end.isEmpty() && !rest.isEmpty() && takeOne()) {
                // the next word
            }
        }

        private boolean takeOne() {
            String word = rest.peek();
            if (word.matches("--?[a-z].*")) {
                takeOption(take());
            } else if (TARGET.matcher(bare(word)).matches()) {
                String target = take();
                property("target", Optional.of(target));
                said.add(target);
            } else {
                return false;
            }
            return true;
        }

        private void takeOption(String option) {
            String property = camelCase(option.replaceFirst("^--?", ""));
            property = OTHER_NAMES.getOrDefault(property, property);
            boolean flag = goals.getOrDefault(name, Map.of()).getOrDefault(property, false);
            boolean alone =
                    flag || !end.isEmpty() || rest.isEmpty() || rest.peek().startsWith("-");
            Optional<String> value = alone ? Optional.empty() : Optional.of(take());
            property(property, value);
            said.add(option + value.map(each -> " " + each).orElse(""));
        }

        private void property(String property, Optional<String> value) {
            understood &= goals.getOrDefault(name, Map.of()).containsKey(property);
            properties.add(
                    " -Drockhopper." + property + value.map(each -> "=" + each).orElse(""));
        }

        private String take() {
            String word = rest.poll();
            String bare = bare(word);
            end = word.substring(bare.length());
            return bare;
        }

        private static String bare(String word) {
            return word.replaceFirst("[.,;:)]+$", "");
        }

        String call() {
            if (said.equals(List.of("--help")) && goals.containsKey(name)) {
                return "mvn rockhopper:help -Ddetail -Dgoal=" + name;
            }
            if (understood) {
                return "mvn rockhopper:" + name + String.join("", properties);
            }
            List<String> all = new ArrayList<>(said);
            all.add(0, name);
            String line = String.join(" ", all);
            return "mvn rockhopper:command -Drockhopper.arguments=" + (all.size() > 1 ? "'" + line + "'" : line);
        }

        String end() {
            return end;
        }

        String rest() {
            return rest.isEmpty() ? "" : " " + String.join(" ", rest);
        }
    }
}
