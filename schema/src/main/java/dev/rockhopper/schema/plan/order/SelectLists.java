/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.order;

import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** What the select lists of a query read, on every level; what only filters, joins, groups or is counted does not decide the types of the result. */
public final class SelectLists {

    private static final Set<String> BEFORE_STAR = Set.of("select", "distinct", "all", ",", ".");

    private final List<String> words;
    private final String key;
    private final Deque<Integer> lists = new ArrayDeque<>();
    private int depth;

    private SelectLists(List<String> words, String key) {
        this.words = words;
        this.key = key;
    }

    /** Whether the type of a result column can depend on a column of that name; a star reads all. */
    public static boolean read(String sql, String column) {
        return new SelectLists(SqlWords.marked(sql), Names.key(column)).find();
    }

    private boolean find() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("count") && is(i + 1, "(")) {
                i = afterCall(i + 1);
            } else if (isInList() && (isColumn(i) || isStar(i))) {
                return true;
            } else {
                enter(word);
            }
        }
        return false;
    }

    private void enter(String word) {
        switch (word) {
            case "(" -> depth++;
            case ")" -> {
                leave(depth);
                depth--;
            }
            case "select" -> {
                leave(depth);
                lists.push(depth);
            }
            case "from" -> leave(depth);
            default -> {}
        }
    }

    private void leave(int level) {
        while (!lists.isEmpty() && lists.peek() >= level) {
            lists.pop();
        }
    }

    private boolean isInList() {
        return !lists.isEmpty();
    }

    private boolean isColumn(int i) {
        String word = words.get(i);
        boolean call = !word.startsWith("`") && is(i + 1, "(");
        return !call && SqlWords.unmarked(word).equals(key);
    }

    private boolean isStar(int i) {
        return is(i, "*") && i > 0 && BEFORE_STAR.contains(words.get(i - 1));
    }

    private boolean is(int i, String word) {
        return i < words.size() && words.get(i).equals(word);
    }

    /** The index of the bracket that closes the one at the index. */
    private int afterCall(int open) {
        int level = 0;
        for (int i = open; i < words.size(); i++) {
            level += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
            if (level == 0) {
                return i;
            }
        }
        return words.size();
    }
}
