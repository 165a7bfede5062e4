/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/**
 * Which of the stated renames are still to be made.
 *
 * <p>A rename is done when the new name exists, unless what holds the new name is itself renamed away. In a ring of renames (a swap) all names
 * exist before and after; it is to be made if what has the old names is more like what is wanted under the new ones than things are as they stand.
 */
public final class RenameResolution {

    private final Set<String> existing;
    private final Map<String, String> formerByNew;
    private final ToIntBiFunction<String, String> likeness;
    private final Map<String, String> newByFormer = new LinkedHashMap<>();

    private RenameResolution(
            Set<String> existing, Map<String, String> formerByNew, ToIntBiFunction<String, String> likeness) {
        this.existing = existing;
        this.formerByNew = formerByNew;
        this.likeness = likeness;
    }

    /**
     * New names by old names.
     *
     * @param existing names that exist
     * @param formerByNew what was stated: old names by wanted names
     * @param likeness how much what exists under the first name looks like what is wanted under the second
     */
    public static Map<String, String> resolve(
            Set<String> existing, Map<String, String> formerByNew, ToIntBiFunction<String, String> likeness) {
        RenameResolution resolution = new RenameResolution(existing, formerByNew, likeness);
        resolution.chains();
        resolution.rings();
        return resolution.newByFormer;
    }

    private void chains() {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Map.Entry<String, String> rename : formerByNew.entrySet()) {
                if (isOpen(rename.getKey(), rename.getValue()) && isFree(rename.getKey())) {
                    newByFormer.put(rename.getValue(), rename.getKey());
                    progress = true;
                }
            }
        }
    }

    private boolean isOpen(String wanted, String former) {
        return existing.contains(former) && !newByFormer.containsKey(former) && !newByFormer.containsValue(wanted);
    }

    private boolean isFree(String name) {
        return !existing.contains(name) || newByFormer.containsKey(name);
    }

    private void rings() {
        for (String start : formerByNew.keySet()) {
            List<String> ring = ring(start);
            int moved = ring.stream()
                    .mapToInt(name -> likeness.applyAsInt(formerByNew.get(name), name))
                    .sum();
            int asTheyAre = ring.stream()
                    .mapToInt(name -> likeness.applyAsInt(name, name))
                    .sum();
            if (moved > asTheyAre) {
                ring.forEach(name -> newByFormer.put(formerByNew.get(name), name));
            }
        }
    }

    /** The names that lead from {@code start} back to it; empty if they do not. */
    private List<String> ring(String start) {
        List<String> names = new ArrayList<>();
        String name = start;
        while (formerByNew.containsKey(name) && !names.contains(name)) {
            String former = formerByNew.get(name);
            if (former.equals(name) || !isOpen(name, former)) {
                return List.of();
            }
            names.add(name);
            name = former;
        }
        return name.equals(start) ? names : List.of();
    }
}
